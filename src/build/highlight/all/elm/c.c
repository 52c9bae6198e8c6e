{operator|#}{hvariable|include} {operator|<}{hvariable|stdio}{punctuation|.}{hvariable|h}{operator|>}
{operator|#}{hvariable|include} {string|"kettle.h"}
{operator|#}{hvariable|define} {constant|MAX}{punctuation|(}{hvariable|a}{punctuation|,} {hvariable|b}{punctuation|)} {punctuation|(}{punctuation|(}{hvariable|a}{punctuation|)} {operator|>} {punctuation|(}{hvariable|b}{punctuation|)} {operator|?} {punctuation|(}{hvariable|a}{punctuation|)} {operator|:} {punctuation|(}{hvariable|b}{punctuation|)}{punctuation|)} {operator|/*} {hvariable|twice} {operator|*/}
{operator|#}{hvariable|ifdef} {constant|DEBUG}
{operator|#}  {hvariable|define} {constant|LOG}{punctuation|(}{operator|...}{punctuation|)} {hvariable|fprintf}{punctuation|(}{hvariable|stderr}{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{operator|#}{hvariable|endif}

{hvariable|typedef} {hvariable|struct} {hvariable|kettle} {punctuation|\{} {hvariable|unsigned} {hvariable|int} {hvariable|ml}; {hvariable|float} {hvariable|t}{punctuation|[}{number|4}{punctuation|]}; {hvariable|const} {hvariable|char} {operator|*}{hvariable|name}; {punctuation|\}} {hvariable|kettle_t};
{hvariable|enum} {hvariable|state} {punctuation|\{} {constant|COLD} {operator|=} {number|0x0}{punctuation|,} {constant|WARM} {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} {constant|HOT} {operator|=} 0777L {punctuation|\}};

{hvariable|static} {hvariable|inline} {hvariable|int} {hvariable|boil}{punctuation|(}{hvariable|kettle_t} {operator|*}{hvariable|k}{punctuation|,} {hvariable|size_t} {hvariable|n}{punctuation|)} {punctuation|\{}
    {operator|//} {hvariable|go} {hvariable|on} {hvariable|until} {hvariable|hot}
    {hvariable|for} {punctuation|(}{hvariable|size_t} {hvariable|i} {operator|=} {number|0}; {hvariable|i} {operator|<} {hvariable|n} {operator|&&} {hvariable|k}{operator|->}{hvariable|t}{punctuation|[}{hvariable|i}{punctuation|]} {operator|<=} {number|99}{punctuation|.}5e0f; {operator|++}{hvariable|i}{punctuation|)} {punctuation|\{}
        {hvariable|k}{operator|->}{hvariable|t}{punctuation|[}{hvariable|i}{punctuation|]} {operator|+=} {char|'a'} {operator|-} {char|'\\x61'} {operator|+} {number|0x1}{punctuation|.}8p3;
        {keyword|if} {punctuation|(}{operator|!}{hvariable|k} {operator|\|\|} {hvariable|k} {operator|==} {constant|NULL}{punctuation|)} {hvariable|goto} {hvariable|out};
    {punctuation|\}}
{hvariable|out}{operator|:}
    {hvariable|return} {hvariable|k} {operator|?} {punctuation|(}{hvariable|int}{punctuation|)} {constant|MAX}{punctuation|(}{hvariable|k}{operator|->}{hvariable|ml}{punctuation|,} 10u{punctuation|)} {operator|:} {operator|-}{number|1};
{punctuation|\}}

{hvariable|int} {hvariable|main}{punctuation|(}{hvariable|void}{punctuation|)} {punctuation|\{} {hvariable|struct} {hvariable|kettle} {hvariable|k} {operator|=} {punctuation|\{} {punctuation|.}{hvariable|ml} {operator|=} {number|1500} {punctuation|\}}; {hvariable|return} {hvariable|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {hvariable|boil}{punctuation|(}{operator|&}{hvariable|k}{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}; {punctuation|\}}
