#{variable|include} {operator|<}{variable|stdio}{punctuation|.}{variable|h}{operator|>}
#{variable|include} {string|"kettle.h"}
#{variable|define} {class-name|MAX}{punctuation|(}{variable|a}{punctuation|,} {variable|b}{punctuation|)} {punctuation|(}{punctuation|(}{variable|a}{punctuation|)} {operator|>} {punctuation|(}{variable|b}{punctuation|)} {operator|?} {punctuation|(}{variable|a}{punctuation|)} {operator|:} {punctuation|(}{variable|b}{punctuation|)}{punctuation|)} {comment|/* twice */}
#{variable|ifdef} {class-name|DEBUG}
#  {variable|define} {class-name|LOG}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {function|fprintf}{punctuation|(}{variable|stderr}{punctuation|,} {string|"%s:%d "} {variable|__VA_ARGS__}{punctuation|,} {variable|__FILE__}{punctuation|,} {variable|__LINE__}{punctuation|)}
#{variable|endif}

{variable|typedef} {variable|struct} {variable|kettle} {punctuation|\{} {variable|unsigned} {class-name|int} {variable|ml}{punctuation|;} {variable|float} {variable|t}{punctuation|[}{number|4}{punctuation|]}{punctuation|;} {keyword|const} {variable|char} {operator|*}{variable|name}{punctuation|;} {punctuation|\}} {variable|kettle_t}{punctuation|;}
{keyword|enum} {variable|state} {punctuation|\{} {class-name|COLD} {operator|=} {number|0x0}{punctuation|,} {class-name|WARM} {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} {class-name|HOT} {operator|=} {number|0777}L {punctuation|\}}{punctuation|;}

{keyword|static} {variable|inline} {class-name|int} {function|boil}{punctuation|(}{variable|kettle_t} {operator|*}{variable|k}{punctuation|,} {class-name|size_t} {variable|n}{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    {keyword|for} {punctuation|(}{class-name|size_t} {variable|i} {operator|=} {number|0}{punctuation|;} {variable|i} {operator|<} {variable|n} {operator|&&} {variable|k}{operator|-}{operator|>}{variable|t}{punctuation|[}{variable|i}{punctuation|]} {operator|<=} {number|99.5e0}{variable|f}{punctuation|;} {operator|++}{variable|i}{punctuation|)} {punctuation|\{}
        {variable|k}{operator|-}{operator|>}{variable|t}{punctuation|[}{variable|i}{punctuation|]} {operator|+=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} {number|0x1}{number|.8}{variable|p3}{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}{variable|k} {operator|\|\|} {variable|k} {operator|==} {class-name|NULL}{punctuation|)} {class-name|goto} {variable|out}{punctuation|;}
    {punctuation|\}}
{variable|out}{operator|:}
    {keyword|return} {variable|k} {operator|?} {punctuation|(}{variable|int}{punctuation|)} {class-name|MAX}{punctuation|(}{variable|k}{operator|-}{operator|>}{variable|ml}{punctuation|,} {number|10}{variable|u}{punctuation|)} {operator|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

{class-name|int} {function|main}{punctuation|(}{keyword|void}{punctuation|)} {punctuation|\{} {variable|struct} {class-name|kettle} {variable|k} {operator|=} {punctuation|\{} {punctuation|.}{variable|ml} {operator|=} {number|1500} {punctuation|\}}{punctuation|;} {class-name|return} {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}{operator|&}{variable|k}{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
