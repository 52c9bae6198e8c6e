#include {rule|{punctuation|<}stdio.h{punctuation|>}}
#include {string|"kettle.h"}
#define MAX{operator|(}a, b{operator|)} {operator|(}{operator|(}a{operator|)} > {operator|(}b{operator|)} {operator|?} {operator|(}a{operator|)} : {operator|(}b{operator|)}{operator|)} /{operator|*} twice {operator|*}/
#ifdef DEBUG
#  define LOG{operator|(}{operator|...}{operator|)} fprintf{operator|(}stderr, {string|"%s:%d "} __VA_ARGS__, __FILE__, __LINE__{operator|)}
#endif

typedef struct kettle {operator|\{} unsigned int ml; float t{operator|[}4{operator|]}; const char {operator|*}name; {operator|\}} kettle_t;
enum state {operator|\{} COLD = 0x0, WARM = 1 << 3, HOT = 0777L {operator|\}};

static inline int boil{operator|(}kettle_t {operator|*}k, size_t n{operator|)} {operator|\{}
    // go on until hot
    for {operator|(}size_t i = 0; i {rule|{punctuation|<} n && k-{punctuation|>}}t{operator|[}i{operator|]} <= 99.5e0f; {operator|+}{operator|+}i{operator|)} {operator|\{}
        k->t{operator|[}i{operator|]} {operator|+}= {string|'a'} - {string|'\\x61'} {operator|+} 0x1.8p3;
        if {operator|(}!k {operator|\|}{operator|\|} k == NULL{operator|)} goto out;
    {operator|\}}
out:
    return k {operator|?} {operator|(}int{operator|)} MAX{operator|(}k->ml, 10u{operator|)} : -1;
{operator|\}}

int main{operator|(}void{operator|)} {operator|\{} struct kettle k = {operator|\{} .ml = 1500 {operator|\}}; return printf{operator|(}{string|"%d\\t\\"}%s\\{string|"\\n"}, boil{operator|(}&k, 4{operator|)}, {string|"tea"} {string|"pot"}{operator|)}; {operator|\}}
