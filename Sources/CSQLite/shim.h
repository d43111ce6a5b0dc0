// Swift cannot call variadic C functions; these wrappers give sqlite3_db_config fixed arguments.
#ifndef HAVERSACK_CSQLITE_SHIM_H
#define HAVERSACK_CSQLITE_SHIM_H
#include <sqlite3.h>

static inline int haversack_db_config(sqlite3 *database, int option, int value) {
    int result = 0;
    return sqlite3_db_config(database, option, value, &result);
}

#endif
