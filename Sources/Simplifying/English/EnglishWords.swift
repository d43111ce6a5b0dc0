// The word lists of English that rules consult. Each is one string, parsed when it is first used:
// arrays of literals would cost the program three times the bytes.

/// English word lists, written for this project.
enum EnglishWords {}
