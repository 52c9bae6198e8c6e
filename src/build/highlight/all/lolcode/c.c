#include <stdio.h>
#include {string|"kettle.h"}
#define MAX(a{punctuation|,} b) ((a) > (b) ? (a) : (b)) /* twice */
#ifdef DEBUG
#  define LOG({punctuation|...}) fprintf(stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__)
#endif

typedef struct kettle \{ unsigned int ml; float t[{number|4}]; const char *name; \} kettle_t;
enum state \{ COLD = {number|0}x0{punctuation|,} WARM = {number|1} << {number|3}{punctuation|,} HOT = {number|0777}L \};

static inline int boil(kettle_t *k{punctuation|,} size_t n) \{
    // go on until hot
    for (size_t i = {number|0}; i < n && k->t[i] <= {number|99.5}e0f; ++i) \{
        k->t[i] += 'a' - '\\x61' + {number|0}x1.{number|8}p3;
        if ({punctuation|!}k \|\| k == NULL) goto out;
    \}
out:
    return k ? (int) MAX(k->ml{punctuation|,} {number|10}u) : {number|-1};
\}

int main(void) \{ struct kettle k = \{ .ml = {number|1500} \}; return printf({string|"%d\\t\\"}%s\\{string|"\\n"}{punctuation|,} boil(&k{punctuation|,} {number|4}){punctuation|,} {string|"tea"} {string|"pot"}); \}
