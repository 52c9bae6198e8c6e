{text comment|#}{keyword|include} {text comment|<stdio}{punctuation|.}{text comment|h>
#}{keyword|include} {string|"kettle.h"}
{text comment|#define MAX}{punctuation|(}{text comment|a}{punctuation|,} {text comment|b}{punctuation|)} {punctuation|(}{punctuation|(}{text comment|a}{punctuation|)} {text comment|>} {punctuation|(}{text comment|b}{punctuation|)} {text comment|?} {punctuation|(}{text comment|a}{punctuation|)} {punctuation|:} {punctuation|(}{text comment|b}{punctuation|)}{punctuation|)} {text comment|/* twice */
#ifdef DEBUG
#  define LOG}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {text comment|fprintf}{punctuation|(}{text comment|stderr}{punctuation|,} {string|"%s:%d "} {text comment|__VA_ARGS__}{punctuation|,} {text comment|__FILE__}{punctuation|,} {text comment|__LINE__}{punctuation|)}
{text comment|#endif

typedef struct kettle} {punctuation|\{} {text comment|unsigned int ml}{punctuation|;} {text comment|float t}{comment|[4]}{punctuation|;} {text comment|const char *name}{punctuation|;} {punctuation|\}} {text comment|kettle_t}{punctuation|;}
{text comment|enum state} {punctuation|\{} {text comment|COLD =} {number|0x0}{punctuation|,} {text comment|WARM =} {number|1} {text comment|<<} {number|3}{punctuation|,} {text comment|HOT =} {number|0777L} {punctuation|\}}{punctuation|;}

{text comment|static inline int boil}{punctuation|(}{text comment|kettle_t *k}{punctuation|,} {text comment|size_t n}{punctuation|)} {punctuation|\{}
    {text comment|// go} {position keyword|on} {text comment|until hot
    for} {punctuation|(}{text comment|size_t i =} {number|0}{punctuation|;} {text comment|i < n && k->t}{comment|[i]} {text comment|<=} {number|99.5e0f}{punctuation|;} {text comment|++i}{punctuation|)} {punctuation|\{}
        {text comment|k->t}{comment|[i]} {text comment|+= 'a' - '\\x61' +} {number|0x1}{punctuation|.}{number|8p3}{punctuation|;}
        {keyword|if} {punctuation|(}{text comment|!k \|\| k == NULL}{punctuation|)} {text comment|goto out}{punctuation|;}
    {punctuation|\}}
{text comment|out}{punctuation|:}
    {text comment|return k ?} {punctuation|(}{text comment|int}{punctuation|)} {text comment|MAX}{punctuation|(}{text comment|k->ml}{punctuation|,} {number|10u}{punctuation|)} {punctuation|:} {text comment|-1}{punctuation|;}
{punctuation|\}}

{text comment|int main}{punctuation|(}{text comment|void}{punctuation|)} {punctuation|\{} {text comment|struct kettle k =} {punctuation|\{} {punctuation|.}{text comment|ml =} {number|1500} {punctuation|\}}{punctuation|;} {text comment|return printf}{punctuation|(}{string|"%d\\t\\"}{text comment|%s\\}{string|"\\n"}{punctuation|,} {text comment|boil}{punctuation|(}{text comment|&k}{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
