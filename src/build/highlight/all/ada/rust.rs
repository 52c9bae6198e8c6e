{operator|/}{operator|/}! {variable|Crate} {keyword|of} {variable|tea}{punctuation|.}
{keyword|use} {variable|std}{punctuation|:}{punctuation|:}\{{variable|collections}{punctuation|:}{punctuation|:}{variable|HashMap}{punctuation|,} {variable|fmt}{punctuation|:}{punctuation|:}\{{variable|self}{punctuation|,} {variable|Display}\}\}{punctuation|;}

#[{variable|derive}{punctuation|(}{variable|Debug}{punctuation|,} {variable|Clone}{punctuation|,} {variable|PartialEq}{punctuation|)}]
{variable|pub} {variable|struct} {variable|Kettle}{operator|<}'{variable|a}{punctuation|,} {variable|T}{punctuation|:} {variable|Display} {operator|+} '{variable|static}{operator|>} {variable|where} {variable|T}{punctuation|:} {variable|Copy} \{
    {variable|pub} {variable|litres}{punctuation|:} {variable|f64}{punctuation|,}
    {variable|name}{punctuation|:} {operator|&}'{variable|a} {variable|str}{punctuation|,}
    {variable|items}{punctuation|:} [{variable|T}{punctuation|;} {number|4}]{punctuation|,}
\}

{variable|macro_rules}! {variable|cup} \{ {punctuation|(}${variable|x}{punctuation|:}{variable|expr}{punctuation|,} ${punctuation|(}${variable|rest}{punctuation|:}{variable|tt}{punctuation|)}{operator|*}{punctuation|)} {operator|=>} \{ ${variable|x} {operator|+} {number|1} \}{punctuation|;} \}

{variable|impl}{operator|<}'{variable|a}{punctuation|,} {variable|T}{operator|>} {variable|fmt}{punctuation|:}{punctuation|:}{variable|Display} {keyword|for} {variable|Kettle}{operator|<}'{variable|a}{punctuation|,} {variable|T}{operator|>} \{
    {operator|/}{operator|/}{operator|/} {variable|Writes} {variable|it}{punctuation|.}
    {variable|fn} {variable|fmt}{punctuation|(}{operator|&}{variable|self}{punctuation|,} {variable|f}{punctuation|:} {operator|&}{variable|mut} {variable|fmt}{punctuation|:}{punctuation|:}{variable|Formatter}{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} {variable|fmt}{punctuation|:}{punctuation|:}{variable|Result} \{
        {variable|write}!{punctuation|(}{variable|f}{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {variable|self}{punctuation|.}{variable|litres}{punctuation|,} {variable|name} {operator|=} {variable|r}#{string|"raw "}{variable|x}{string|""}#{punctuation|)}
    \}
\}

{variable|async} {variable|fn} {variable|boil}{punctuation|(}{variable|n}{punctuation|:} {variable|u32}{punctuation|)} {operator|-}{operator|>} {variable|Result}{operator|<}{variable|i64}{punctuation|,} {variable|Box}{operator|<}{variable|dyn} {variable|std}{punctuation|:}{punctuation|:}{variable|error}{punctuation|:}{punctuation|:}{variable|Error}{operator|>}{operator|>} \{
    {variable|let} {variable|mut} {variable|map}{punctuation|:} {variable|HashMap}{operator|<}{operator|&}{variable|str}{punctuation|,} {variable|Vec}{operator|<}{variable|u8}{operator|>}{operator|>} {operator|=} {variable|HashMap}{punctuation|:}{punctuation|:}{keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {variable|let} {variable|c} {operator|=} {char|'x'}{punctuation|;} {variable|let} {variable|b} {operator|=} {variable|b}{string|"bytes\\x00"}{punctuation|;} {variable|let} {variable|e} {operator|=} '\\{variable|u}\{1F600\}'{punctuation|;}
    '{variable|outer}{punctuation|:} {keyword|loop} \{
        {variable|match} {variable|n} \{ {number|0} \| {number|1} {operator|=>} {variable|break} '{variable|outer}{punctuation|,} {number|2}{punctuation|..}{operator|=}{number|9} {keyword|if} {variable|n} % {number|2} {operator|=}{operator|=} {number|0} {operator|=>} {variable|continue}{punctuation|,} {variable|x} @ {number|10}{punctuation|..} {operator|=>} \{ {variable|map}{punctuation|.}{variable|insert}{punctuation|(}{string|"k"}{punctuation|,} {variable|vec}![{variable|x} {variable|as} {variable|u8}{punctuation|;} {number|3}]{punctuation|)}{punctuation|;} \} _ {operator|=>} {variable|unreachable}!{punctuation|(}{punctuation|)} \}
    \}
    {variable|let} {variable|sum} {operator|=} {punctuation|(}{number|0}{punctuation|..}{variable|n}{punctuation|)}{punctuation|.}{variable|filter}{punctuation|(}\|{operator|&}{variable|i}\| {variable|i} !{operator|=} 0xFF_u32{punctuation|)}{punctuation|.}{variable|map}{punctuation|(}\|{variable|i}\| {variable|i}{punctuation|.}{variable|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{variable|sum}{punctuation|:}{punctuation|:}{operator|<}{variable|u32}{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {variable|Ok}{punctuation|(}{variable|i64}{punctuation|:}{punctuation|:}{variable|from}{punctuation|(}{variable|sum}{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} {variable|as} {variable|i64}{punctuation|)}? {operator|/}{operator|*} {variable|nested} {operator|/}{operator|*} {variable|comment} {operator|*}{operator|/} {operator|*}{operator|/}
\}
