#include <stdio.h>
#include "kettle.h"
#define MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} > {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} : {punctuation|(}b{punctuation|)}{punctuation|)} /* twice */
#ifdef DEBUG
#  define LOG{punctuation|(}...{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} "%s:%d " __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef struct kettle \{ unsigned int ml; float t{punctuation|[}4{punctuation|]}; const char *name; \} kettle_t;
enum state \{ COLD = 0x0{punctuation|,} WARM = 1 << 3{punctuation|,} HOT = 0777L \};

static inline int boil{punctuation|(}kettle_t *k{punctuation|,} size_t n{punctuation|)} \{
    {comment|// go on until hot}
    for {punctuation|(}size_t i = 0; i < n && k->t{punctuation|[}i{punctuation|]} <= 99.5e0f; ++i{punctuation|)} \{
        k->t{punctuation|[}i{punctuation|]} += 'a' - '\\x61' + 0x1.8p3;
        if {punctuation|(}!k \|\| k == NULL{punctuation|)} goto out;
    \}
out:
    return k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k->ml{punctuation|,} 10u{punctuation|)} : -1;
\}

int main{punctuation|(}void{punctuation|)} \{ struct kettle k = \{ .ml = 1500 \}; return printf{punctuation|(}"%d\\t\\"%s\\"\\n"{punctuation|,} boil{punctuation|(}&k{punctuation|,} 4{punctuation|)}{punctuation|,} "tea" "pot"{punctuation|)}; \}
