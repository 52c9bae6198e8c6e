#{rule|include} <{rule|stdio}{punctuation|.}{rule|h}>
#{rule|include} {string|"kettle.h"}
#{rule|define MAX}{punctuation|(}{rule|a}{punctuation|,} {rule|b}{punctuation|)} {punctuation|(}{punctuation|(}{rule|a}{punctuation|)} > {punctuation|(}{rule|b}{punctuation|)} ? {punctuation|(}{rule|a}{punctuation|)} : {punctuation|(}{rule|b}{punctuation|)}{punctuation|)} {operator|/}{operator|*} {rule|twice} {operator|*}{operator|/}
#{rule|ifdef DEBUG}
#  {rule|define LOG}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {rule|fprintf}{punctuation|(}{rule|stderr}{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#{rule|endif}

{rule|typedef struct kettle} {punctuation|\{} {rule|unsigned int ml}{punctuation|;} {rule|float t}{punctuation|[}4{punctuation|]}{punctuation|;} {rule|const char} {operator|*}{rule|name}{punctuation|;} {punctuation|\}} {rule|kettle_t}{punctuation|;}
{rule|enum state} {punctuation|\{} {rule|COLD} {operator|=} 0x0{punctuation|,} {rule|WARM} {operator|=} 1 << 3{punctuation|,} {rule|HOT} {operator|=} 0777L {punctuation|\}}{punctuation|;}

{rule|static inline int boil}{punctuation|(}{rule|kettle_t} {operator|*}{rule|k}{punctuation|,} {rule|size_t n}{punctuation|)} {punctuation|\{}
    {operator|/}{operator|/} {rule|go on until hot}
    {rule|for} {punctuation|(}{rule|size_t i} {operator|=} 0{punctuation|;} {rule|i} < {rule|n} && {rule|k}{operator|-}>{rule|t}{punctuation|[}{rule|i}{punctuation|]} <{operator|=} 99{punctuation|.}5e0f{punctuation|;} ++{rule|i}{punctuation|)} {punctuation|\{}
        {rule|k}{operator|-}>{rule|t}{punctuation|[}{rule|i}{punctuation|]} +{operator|=} {string|'a'} {operator|-} {string|'\\x61'} + 0x1{punctuation|.}8p3{punctuation|;}
        {rule|if} {punctuation|(}{operator|!}{rule|k} {operator|\|}{operator|\|} {rule|k} {operator|=}{operator|=} {rule|NULL}{punctuation|)} {rule|goto out}{punctuation|;}
    {punctuation|\}}
{rule|out}:
    {rule|return k} ? {punctuation|(}{rule|int}{punctuation|)} {rule|MAX}{punctuation|(}{rule|k}{operator|-}>{rule|ml}{punctuation|,} 10u{punctuation|)} : {operator|-}1{punctuation|;}
{punctuation|\}}

{rule|int main}{punctuation|(}{rule|void}{punctuation|)} {punctuation|\{} {rule|struct kettle k} {operator|=} {punctuation|\{} {punctuation|.}{rule|ml} {operator|=} 1500 {punctuation|\}}{punctuation|;} {rule|return printf}{punctuation|(}{string|"%d\\t\\"}%{rule|s}\\{string|"\\n"}{punctuation|,} {rule|boil}{punctuation|(}&{rule|k}{punctuation|,} 4{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
