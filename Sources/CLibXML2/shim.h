// Debian's libxml2 headers pull in ICU, whose names clash with the ICU inside Swift's Foundation.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/catalog.h>
#include <libxml/c14n.h>
#include <libxml/xmlschemas.h>
