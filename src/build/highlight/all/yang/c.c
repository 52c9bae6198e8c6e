#include <stdio.h>
#include {string|"kettle.h"}
#define MAX(a, b) ((a) > (b) ? (a) {punctuation|:} (b)) {comment|/* twice */}
#ifdef DEBUG
#  define LOG(...) fprintf(stderr, {string|"%s:%d "} __VA_ARGS__, __FILE__, __LINE__)
#endif

{keyword|typedef} struct kettle {punctuation|\{} {keyword|unsigned} int ml{punctuation|;} {keyword|float} t[4]{punctuation|;} {keyword|const} char *name{punctuation|;} {punctuation|\}} {keyword|kettle_t}{punctuation|;}
{keyword|enum} state {punctuation|\{} {keyword|COLD} = 0x0, WARM = 1 << 3, HOT = 0777L {punctuation|\}}{punctuation|;}

{keyword|static} inline int boil(kettle_t *k, size_t n) {punctuation|\{}
    {comment|// go on until hot}
    {keyword|for} (size_t i = 0{punctuation|;} {keyword|i} < n && k->t[i] <= 99.5e0f{punctuation|;} {operator|+}{operator|+}i) {punctuation|\{}
        {keyword|k-}>t[i] {operator|+}= {string|'a'} - {string|'\\x61'} {operator|+} 0x1.8p3{punctuation|;}
        {keyword|if} (!k \|\| k == NULL) goto out{punctuation|;}
    {punctuation|\}}
{keyword|out}{punctuation|:}
    {keyword|return} k ? (int) MAX(k->ml, 10u) {punctuation|:} -1{punctuation|;}
{punctuation|\}}

{keyword|int} main(void) {punctuation|\{} {keyword|struct} kettle k = {punctuation|\{} .ml = 1500 {punctuation|\}}{punctuation|;} {keyword|return} printf({string|"%d\\t\\"%s\\"\\n"}, boil(&k, 4), {string|"tea"} {string|"pot"}){punctuation|;} {punctuation|\}}
