#{variable|include} {operator|<}{variable|stdio}{punctuation|.}{variable|h}{operator|>}
#{variable|include} {string|"kettle.h"}
#{variable|define} {variable|MAX}{punctuation|(}{variable|a}{punctuation|,} {variable|b}{punctuation|)} {punctuation|(}{punctuation|(}{variable|a}{punctuation|)} {operator|>} {punctuation|(}{variable|b}{punctuation|)} ? {punctuation|(}{variable|a}{punctuation|)} {punctuation|:} {punctuation|(}{variable|b}{punctuation|)}{punctuation|)} {operator|/}{operator|*} {variable|twice} {operator|*}{operator|/}
#{variable|ifdef} {variable|DEBUG}
#  {variable|define} {variable|LOG}{punctuation|(}{punctuation|..}{punctuation|.}{punctuation|)} {variable|fprintf}{punctuation|(}{variable|stderr}{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#{variable|endif}

{variable|typedef} {variable|struct} {variable|kettle} \{ {variable|unsigned} {variable|int} {variable|ml}{punctuation|;} {variable|float} {variable|t}[{number|4}]{punctuation|;} {variable|const} {variable|char} {operator|*}{variable|name}{punctuation|;} \} {variable|kettle_t}{punctuation|;}
{variable|enum} {variable|state} \{ {variable|COLD} {operator|=} 0x0{punctuation|,} {variable|WARM} {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} {variable|HOT} {operator|=} 0777L \}{punctuation|;}

{variable|static} {variable|inline} {variable|int} {variable|boil}{punctuation|(}{variable|kettle_t} {operator|*}{variable|k}{punctuation|,} {variable|size_t} {variable|n}{punctuation|)} \{
    {operator|/}{operator|/} {variable|go} {variable|on} {keyword|until} {variable|hot}
    {keyword|for} {punctuation|(}{variable|size_t} {variable|i} {operator|=} {number|0}{punctuation|;} {variable|i} {operator|<} {variable|n} {operator|&}{operator|&} {variable|k}{operator|-}{operator|>}{variable|t}[{variable|i}] {operator|<=} {number|99}{punctuation|.}5e0f{punctuation|;} {operator|+}{operator|+}{variable|i}{punctuation|)} \{
        {variable|k}{operator|-}{operator|>}{variable|t}[{variable|i}] {operator|+}{operator|=} {char|'a'} {operator|-} '\\{variable|x61}' {operator|+} 0x1{punctuation|.}8p3{punctuation|;}
        {keyword|if} {punctuation|(}!{variable|k} \|\| {variable|k} {operator|=}{operator|=} {keyword|NULL}{punctuation|)} {keyword|goto} {keyword|out}{punctuation|;}
    \}
{keyword|out}{punctuation|:}
    {keyword|return} {variable|k} ? {punctuation|(}{variable|int}{punctuation|)} {variable|MAX}{punctuation|(}{variable|k}{operator|-}{operator|>}{variable|ml}{punctuation|,} 10u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
\}

{variable|int} {variable|main}{punctuation|(}{variable|void}{punctuation|)} \{ {variable|struct} {variable|kettle} {variable|k} {operator|=} \{ {punctuation|.}{variable|ml} {operator|=} {number|1500} \}{punctuation|;} {keyword|return} {variable|printf}{punctuation|(}{string|"%d\\t\\"}%{variable|s}\\{string|"\\n"}{punctuation|,} {variable|boil}{punctuation|(}{operator|&}{variable|k}{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} \}
