#include {operator|<}stdio.h{operator|>}
#include {string|"kettle.h"}
#define MAX(a, b) ((a) {operator|>} (b) ? (a) : (b)) {operator|/}{operator|*} twice {operator|*}{operator|/}
#ifdef DEBUG
#  define LOG(...) fprintf(stderr, {string|"%s:%d "} __VA_ARGS__, __FILE__, __LINE__)
#endif

typedef struct kettle \{ unsigned int ml{comment|; float t[4]; const char *name; \} kettle_t;}
enum state \{ COLD {operator|=} {number|0x0}, WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}, HOT {operator|=} 0777L \}{comment|;}

static inline int boil(kettle_t {operator|*}k, size_t n) \{
    {operator|/}{operator|/} go on until hot
    for (size_t i {operator|=} {number|0}{comment|; i < n && k->t[i] <= 99.5e0f; ++i) \{}
        k{operator|-}{operator|>}t{operator|[}i{operator|]} {operator|+}{operator|=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} {number|0x1.8p3}{comment|;}
        if ({operator|!}k {operator|\|}{operator|\|} k {operator|=}{operator|=} NULL) goto out{comment|;}
    \}
{label function|out:}
    return k ? (int) MAX(k{operator|-}{operator|>}ml, 10u) : {operator|-}{number|1}{comment|;}
\}

int main(void) \{ struct kettle k {operator|=} \{ .ml {operator|=} {number|1500} \}{comment|; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
