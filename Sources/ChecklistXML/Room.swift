// This room is filled by the changes that follow.
