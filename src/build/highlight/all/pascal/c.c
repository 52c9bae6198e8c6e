#{operator|include} {operator|<}stdio{punctuation|.}h{operator|>}
#{operator|include} "kettle{punctuation|.}h"
{string|#def}ine MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
#ifdef DEBUG
#  define LOG{punctuation|(}{operator|..}{punctuation|.)} fprintf{punctuation|(}stderr{punctuation|,} "%s{punctuation|:}%d " __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{string|#e}ndif

typedef struct kettle {comment|\{ unsigned int ml; float t[4]; const char *name; \}} kettle_t{punctuation|;}
enum state {comment|\{ COLD = 0x0, WARM = 1 << 3, HOT = 0777L \}}{punctuation|;}

{keyword|static} {keyword|inline} int boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {comment|\{
    // go on until hot
    for (size_t i = 0; i < n && k->t[i] <= 99.5e0f; ++i) \{
        k->t[i] += 'a' - '\\x61' + 0x1.8p3;
        if (!k \|\| k == NULL) goto out;
    \}}
{keyword|out}{punctuation|:}
    return k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} {number|10}u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
\}

int main{punctuation|(}void{punctuation|)} {comment|\{ struct kettle k = \{ .ml = 1500 \}}{punctuation|;} return printf{punctuation|(}"%d\\t\\"%s\\"\\n"{punctuation|,} boil{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} "tea" "pot"{punctuation|)}{punctuation|;} \}
