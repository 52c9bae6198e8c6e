{preprocessor property|#include <stdio.h>}
{preprocessor property|#include "kettle.h"}
{preprocessor property|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{preprocessor property|#ifdef DEBUG}
{preprocessor property|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{preprocessor property|#endif}

typedef struct kettle \{ unsigned {keyword|int} ml{punctuation|;} {keyword|float} t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} {keyword|const} char {operator|*}name{punctuation|;} \} kettle_t{punctuation|;}
enum state \{ COLD {operator|=} {number|0}x0{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} {number|0777}L \}{punctuation|;}

static {keyword|inline} {keyword|int} {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} \{
    {operator|/}{operator|/} go on {keyword|until} hot
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&}{operator|&} k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5}e0f{punctuation|;} {operator|+}{operator|+}i{punctuation|)} \{
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+=} {comment|'a' - '\\x61' + 0x1.8p3;}
        {keyword|if} {punctuation|(}!k {operator|\|}{operator|\|} k {operator|=}{operator|=} {keyword|NULL}{punctuation|)} goto out{punctuation|;}
    \}
out{punctuation|:}
    {keyword|return} k ? {punctuation|(}{keyword|int}{punctuation|)} {function|MAX}{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} {number|10}u{punctuation|)} {punctuation|:} {number|-1}{punctuation|;}
\}

{keyword|int} {function|main}{punctuation|(}{keyword|void}{punctuation|)} \{ struct kettle k {operator|=} \{ {punctuation|.}ml {operator|=} {number|1500} \}{punctuation|;} {keyword|return} {function|printf}{punctuation|(}{string|"%d\\t\\"}%s\\{string|"\\n"}{punctuation|,} {function|boil}{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} \}
