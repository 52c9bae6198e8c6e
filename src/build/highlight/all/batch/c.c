#include <stdio.h>
#include "kettle.h"
#define MAX{punctuation|(}{command|{keyword|a}, b}{punctuation|)} {punctuation|(}{punctuation|(}{command|{keyword|a}}{punctuation|)} > {punctuation|(}{command|{keyword|b}}{punctuation|)} ? {punctuation|(}{command|{keyword|a}}{punctuation|)} : {punctuation|(}{command|{keyword|b}}{punctuation|)}{punctuation|)} /* twice */
#ifdef DEBUG
#  define LOG{punctuation|(}...{punctuation|)} fprintf{punctuation|(}{command|{keyword|stderr}, {string|"%s:%d "} __VA_ARGS__, __FILE__, __LINE__}{punctuation|)}
#endif

{command|{keyword|typedef} struct kettle \{ unsigned int ml; float t[{number|4}]; const char *name; \} kettle_t;}
{command|{keyword|enum} state \{ COLD = 0x0, WARM = {number|1} << {number|3}, HOT = 0777L \};}

{command|{keyword|static} inline int boil(kettle_t *k, size_t n}{punctuation|)} \{
    // go on until hot
    {command|{keyword|for} (size_t i = {number|0}; i < n }{operator|&}{operator|&} {command|{keyword|k}->t[i] <= {number|99}.5e0f; ++i}{punctuation|)} \{
        {command|{keyword|k}->t[i] += 'a' - '\\x61' + 0x1.8p3;}
        {command|{keyword|if} (!k \|\| k == NULL}{punctuation|)} goto out;
    \}
{command|{keyword|out}:}
    {command|{keyword|return} k ? (int}{punctuation|)} MAX{punctuation|(}{command|{keyword|k}->ml, 10u}{punctuation|)} : -1;
\}

{command|{keyword|int} main(void}{punctuation|)} \{ struct kettle k = \{ .ml = 1500 \}; return printf{punctuation|(}"%d\\t\\"%s\\"\\n", boil{punctuation|(}{operator|&}{command|{keyword|k}, {number|4}}{punctuation|)}, "tea" "pot"{punctuation|)}; \}
