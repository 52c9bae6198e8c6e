#include <stdio{char-set class-name|.}h>
#include "kettle{char-set class-name|.}h"
#define MAX{group punctuation|(}a, b{group punctuation|)} {group punctuation|(}{group punctuation|(}a{group punctuation|)} > {group punctuation|(}b{group punctuation|)} {quantifier number|?} {group punctuation|(}a{group punctuation|)} : {group punctuation|(}b{group punctuation|)}{group punctuation|)} /{quantifier number|*} twice {quantifier number|*}/
#ifdef DEBUG
#  define LOG{group punctuation|(}{char-set class-name|.}{char-set class-name|.}{char-set class-name|.}{group punctuation|)} fprintf{group punctuation|(}stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__{group punctuation|)}
#endif

typedef struct kettle \{ unsigned int ml; float t{char-class|{char-class-punctuation punctuation|[}4{char-class-punctuation punctuation|]}}; const char {quantifier number|*}name; \} kettle_t;
enum state \{ COLD = 0x0, WARM = 1 << 3, HOT = 0777L \};

static inline int boil{group punctuation|(}kettle_t {quantifier number|*}k, size_t n{group punctuation|)} \{
    // go on until hot
    for {group punctuation|(}size_t i = 0; i < n && k->t{char-class|{char-class-punctuation punctuation|[}i{char-class-punctuation punctuation|]}} <= 99{char-set class-name|.}5e0f; {quantifier number|++}i{group punctuation|)} \{
        k->t{char-class|{char-class-punctuation punctuation|[}i{char-class-punctuation punctuation|]}} {quantifier number|+}= 'a' - '{escape|\\x61}' {quantifier number|+} 0x1{char-set class-name|.}8p3;
        if {group punctuation|(}!k {alternation keyword|\|}{alternation keyword|\|} k == NULL{group punctuation|)} goto out;
    \}
out:
    return k {quantifier number|?} {group punctuation|(}int{group punctuation|)} MAX{group punctuation|(}k->ml, 10u{group punctuation|)} : -1;
\}

int main{group punctuation|(}void{group punctuation|)} \{ struct kettle k = \{ {char-set class-name|.}ml = 1500 \}; return printf{group punctuation|(}"%d{escape|\\t}{escape|\\"}%s{escape|\\"}{escape|\\n}", boil{group punctuation|(}&k, 4{group punctuation|)}, "tea" "pot"{group punctuation|)}; \}
