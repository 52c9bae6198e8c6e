{operator|<}!{variable|DOCTYPE} {variable|html}{operator|>}
{operator|<}{variable|html}{operator|>}{operator|<}{keyword|body} {variable|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?{variable|php}
{keyword|declare}{punctuation|(}{variable|strict_types}{operator|=}{number|1}{punctuation|)}{punctuation|;}
{variable|namespace} {variable|Kitchen}\\{variable|Tea}{punctuation|;}

{keyword|use} {variable|Psr}\\{variable|Log}\\\{{variable|LoggerInterface} {variable|as} {variable|Log}{punctuation|,} {variable|LogLevel}\}{punctuation|;}
{keyword|use} {keyword|function} {variable|strlen}{punctuation|;}

{operator|/}{operator|**}
 {operator|*} {variable|A} {variable|kettle}{punctuation|.}
 {operator|*} @{variable|param} {variable|float} ${variable|litres}
 {operator|*}{operator|/}
#[{variable|Attribute}{punctuation|(}{variable|Attribute}{punctuation|:}{punctuation|:}{variable|TARGET_CLASS}{punctuation|)}]
{variable|final} {variable|class} {variable|Kettle} {variable|extends} {variable|Pot} {variable|implements} \\{variable|Countable}
\{
    {keyword|use} {variable|Heats}{punctuation|;}
    {variable|public} {variable|const} {variable|MAX} {operator|=} 0x1F{punctuation|;}
    {variable|public} {keyword|function} __construct{punctuation|(}{keyword|private} {variable|readonly} ?{variable|float} ${variable|litres} {operator|=} {number|1.7}{punctuation|,} {keyword|protected} {keyword|array}\|{variable|string} ${variable|names} {operator|=} []{punctuation|)} \{\}

    {variable|public} {keyword|function} {variable|count}{punctuation|(}{punctuation|)}{punctuation|:} {variable|int} \{ {keyword|return} {variable|count}{punctuation|(}${variable|this}{operator|-}{operator|>}{variable|names}{punctuation|)} {operator|**} {number|2} {operator|<=}{operator|>} {variable|self}{punctuation|:}{punctuation|:}{variable|MAX}{punctuation|;} \}

    {variable|public} {variable|static} {keyword|function} {variable|boil}{punctuation|(}{variable|string} {operator|&}${variable|s}{punctuation|,} {variable|int} {punctuation|..}{punctuation|.}${variable|rest}{punctuation|)}{punctuation|:} {variable|static} \{
        ${variable|t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} '{variable|it}\\{char|'s'} {punctuation|.} {operator|<}{operator|<}{operator|<}{variable|EOT}
        {variable|heredoc} ${variable|s} \{${variable|this}{operator|-}{operator|>}{variable|litres}\}
        {variable|EOT}{punctuation|;}
        {variable|foreach} {punctuation|(}${variable|rest} {variable|as} ${variable|k} {operator|=>} ${variable|v}{punctuation|)} \{ {keyword|if} {punctuation|(}${variable|v} {operator|=}{operator|=}{operator|=} {keyword|null} \|\| !{variable|isset}{punctuation|(}${variable|rest}[${variable|k}]{punctuation|)}{punctuation|)} {variable|continue}{punctuation|;} \}
        ${variable|f} {operator|=} {variable|fn}{punctuation|(}{variable|int} ${variable|x}{punctuation|)}{punctuation|:} {variable|int} {operator|=>} ${variable|x} {operator|+} {number|1_000}{punctuation|;} {operator|/}{operator|/} {variable|arrow}
        {keyword|return} {variable|match} {punctuation|(}{boolean|true}{punctuation|)} \{ ${variable|t} {operator|=}{operator|=} '' {operator|=>} {variable|throw} {keyword|new} \\{keyword|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {variable|default} {operator|=>} {keyword|new} {variable|static}{punctuation|(}{punctuation|..}{punctuation|.}${variable|rest}{punctuation|)} \}{punctuation|;}
    \}
\}
# {variable|done}
?{operator|>}
{operator|<}{variable|p} {variable|style}{operator|=}{string|"color: red"}{operator|>}{variable|Tea} {operator|<}{variable|b}{operator|>}{operator|&}{variable|amp}{punctuation|;}{operator|<}{operator|/}{variable|b}{operator|>} {operator|<}?{variable|php} {keyword|if} {punctuation|(}${variable|a}{punctuation|)}{punctuation|:} ?{operator|>}{variable|yes}{operator|<}?{variable|php} {variable|endif}{punctuation|;} ?{operator|>}{operator|<}{operator|/}{variable|p}{operator|>}
{operator|<}{operator|/}{keyword|body}{operator|>}{operator|<}{operator|/}{variable|html}{operator|>}
