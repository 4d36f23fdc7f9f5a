#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

// A file that lies in memory only; the header of the C library hides its function without _GNU_SOURCE.
static inline int patuh_memory_file(void) {
  return (int)syscall(SYS_memfd_create, "workbook", 0u);
}
