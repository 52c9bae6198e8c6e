#include <stdio.h>
#include {string|"kettle.h"}
#define MAX(a{punctuation|,} b) ((a) > (b) ? (a) : (b)) /* twice */
#ifdef DEBUG
#  define LOG(...) fprintf(stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__)
#endif

typedef struct kettle \{ unsigned int ml{punctuation|;} float t[4]{punctuation|;} const char *name{punctuation|;} \} kettle_t{punctuation|;}
enum state \{ COLD {operator|=} 0x0{punctuation|,} WARM {operator|=} {number|1} << {number|3}{punctuation|,} HOT {operator|=} 0777L \}{punctuation|;}

static inline int boil(kettle_t *k{punctuation|,} size_t n) \{
    // go on until hot
    for (size_t i {operator|=} {number|0}{punctuation|;} i < n && k->t[i] <{operator|=} 99.5e0f{punctuation|;} ++i) \{
        k->t[i] +{operator|=} 'a' - '\\x61' + 0x1.8p3{punctuation|;}
        if (!k \|\| k {operator|=}{operator|=} NULL) goto out{punctuation|;}
    \}
out:
    return k ? (int) MAX(k->ml{punctuation|,} 10u) : -1{punctuation|;}
\}

int main(void) \{ struct kettle k {operator|=} \{ .ml {operator|=} {number|1500} \}{punctuation|;} return printf({string|"%d\\t\\"}%s\\{string|"\\n"}{punctuation|,} boil(&k{punctuation|,} 4){punctuation|,} {string|"tea"} {string|"pot"}){punctuation|;} \}
