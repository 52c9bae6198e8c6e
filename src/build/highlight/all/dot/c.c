{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

{node|typedef} {node|struct} {node|kettle} {punctuation|\{} {node|unsigned} {node|int} {node|ml}{punctuation|;} {node|float} {node|t}{punctuation|[}{node|4}{punctuation|]}{punctuation|;} {node|const} {node|char} *{node|name}{punctuation|;} {punctuation|\}} {node|kettle_t}{punctuation|;}
{node|enum} {node|state} {punctuation|\{} {attr-name|COLD} {operator|=} {attr-value|0}x0{punctuation|,} {attr-name|WARM} {operator|=} {attr-value|1} <{node|<{markup language-markup language-html language-xml| 3, HOT = 0777L \};

static inline int boil(kettle_t *k, size_t n) \{
    // go on until hot
    for (size_t i = 0; i < n && k->t[i] <= 99.5e0f; ++i) \{
        k->t[i] += 'a' - '\\x61' + 0x1.8p3;
        if (!k \|\| k == NULL) goto out;
    \}
out:
    return k ? (int) MAX(k-}>}ml{punctuation|,} {node|10}u) {operator|:} {node|-1}{punctuation|;}
{punctuation|\}}

{node|int} {node|main}({node|void}) {punctuation|\{} {node|struct} {node|kettle} {attr-name|k} {operator|=} {punctuation|\{} .ml {operator|=} {attr-value|1500} {punctuation|\}}{punctuation|;} {node|return} {node|printf}({node|"%d\\t\\"%s\\"\\n"}{punctuation|,} {node|boil}(&{node|k}{punctuation|,} {node|4}){punctuation|,} {node|"tea"} {node|"pot"}){punctuation|;} {punctuation|\}}
