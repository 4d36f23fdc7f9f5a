import ArgumentParser
import AuditModel
import AuditStore
import Diagnostics

/// `patuh store zone`: set the time zone in which the organisation counts its days.
struct StoreZoneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zone",
    abstract: CommandText.abstract(
      "Tetapkan zona waktu organisasi.", "Set the time zone of the organisation."),
    discussion: CommandText.example("patuh store zone Asia/Jayapura"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .zoneName), transform: CommandDates.zone)
  var zone: OrganisationZone

  func run() throws {
    try store.session(interface).setTimeZone(zone)
    interface.tell(CommandText.text(store: .zoneSet, ["zone": zone.name]) + "\n")
  }
}
