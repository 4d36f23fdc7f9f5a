/// The id of a person: the login name.
public struct PersonID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A person known to a store, with roles.
public struct Person: Hashable, Sendable {
  /// A role held in a unit and every unit below it.
  public struct Grant: Sendable, Hashable {
    /// The role.
    public var role: Role
    /// The unit; `nil`: the whole organisation.
    public var unit: UnitID?

    /// Makes a grant.
    public init(role: Role, unit: UnitID? = nil) {
      self.role = role
      self.unit = unit
    }
  }

  /// The login name.
  public var id: PersonID
  /// The name that people read.
  public var name: String
  /// The roles.
  public var grants: [Grant]

  /// Makes a person.
  public init(id: PersonID, name: String, grants: [Grant]) {
    self.id = id
    self.name = name
    self.grants = grants
  }
}

/// A unit of the organisation.
public struct OrganisationUnit: Hashable, Sendable {
  /// Its id.
  public var id: UnitID
  /// The unit above it; `nil` at the top.
  public var parent: UnitID?
  /// Its name.
  public var title: String

  /// Makes a unit.
  public init(id: UnitID, parent: UnitID?, title: String) {
    self.id = id
    self.parent = parent
    self.title = title
  }
}
