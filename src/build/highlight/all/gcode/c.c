#include <stdio.h>
#include {string|"kettle.h"}
#define {property|M}{property|A}{property|X}(a, b) {comment|((a)} > {comment|(b)} ? {comment|(a)} {punctuation|:} {comment|(b)}) /{punctuation|*} twice {punctuation|*}/
#ifdef {property|D}{property|E}{property|B}{property|U}{property|G}
#  define {property|L}{property|O}{property|G}(...) fprintf(stderr, {string|"%s:%d "} __VA_ARGS__, __FILE__, __LINE__)
#endif

typedef struct kettle \{ unsigned int ml{comment|; float t[4]; const char *name; \} kettle_t;}
enum state \{ {property|C}{property|O}{property|L}{property|D} = 0x0, {property|W}{property|A}{property|R}{property|M} = 1 << 3, {property|H}{property|O}{property|T} = 0777L \}{comment|;}

static inline int boil(kettle_t {punctuation|*}k, size_t n) \{
    // go on until hot
    for {comment|(size_t i = 0; i < n && k->t[i] <= 99.5e0f; ++i)} \{
        k->t[i] += 'a' - '\\x61' + 0x1.8p3{comment|;}
        if {comment|(!k \|\| k == NULL)} goto out{comment|;}
    \}
out{punctuation|:}
    return k ? {comment|(int)} {property|M}{property|A}{property|X}(k->ml, 10u) {punctuation|:} -1{comment|;}
\}

int main(void) \{ struct kettle k = \{ .ml = 1500 \}{comment|; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
