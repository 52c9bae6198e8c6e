{punctuation|<}{reference|!DOCTYPE} {reference|html}{punctuation|>}
{punctuation|<}{reference|html}{punctuation|>}{punctuation|<}{reference|body} {keyword|class}{punctuation|=}{string|"<?= $cls ?? 'none' ?>"}{punctuation|>}
{punctuation|<}{reference|?php}
{reference|declare}{punctuation|(}{reference|strict_types}{punctuation|=}{number|1}{punctuation|)}{punctuation|;}
{reference|namespace} {reference|Kitchen}{punctuation|\\}{reference|Tea}{punctuation|;}

{reference|use} {reference|Psr}{punctuation|\\}{reference|Log}{punctuation|\\}{punctuation|\{}{reference|LoggerInterface} {reference|as} {reference|Log}{punctuation|,} {reference|LogLevel}{punctuation|\}}{punctuation|;}
{reference|use} {reference|function} {reference|strlen}{punctuation|;}

{punctuation|/}{reference|**}
 {reference|*} {reference|A} {reference|kettle}{punctuation|.}
 {reference|*} {builtin|@}{reference|param} {reference|float} {reference|$litres}
 {reference|*}{punctuation|/}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
{reference|final} {keyword|class} {reference|Kettle} {reference|extends} {reference|Pot} {reference|implements} {punctuation|\\}{reference|Countable}
{punctuation|\{}
    {reference|use} {reference|Heats}{punctuation|;}
    {reference|public} {reference|const} {reference|MAX} {punctuation|=} 0{reference|x1F}{punctuation|;}
    {reference|public} {reference|function} {reference|__construct}{punctuation|(}{reference|private} {reference|readonly} {reference|?float} {reference|$litres} {punctuation|=} {number|1.7}{punctuation|,} {reference|protected} {reference|array\|string} {reference|$names} {punctuation|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {reference|public} {reference|function} {reference|count}{punctuation|(}{punctuation|)}{punctuation|:} {reference|int} {punctuation|\{} {keyword|return} {reference|count}{punctuation|(}{reference|$this}{keyword|->}{reference|names}{punctuation|)} {reference|**} {number|2} {punctuation|<}{keyword|=>} {reference|self}{punctuation|:}{symbol|:MAX}{punctuation|;} {punctuation|\}}

    {reference|public} {reference|static} {reference|function} {reference|boil}{punctuation|(}{reference|string} {reference|&$s}{punctuation|,} {reference|int} {punctuation|...}{reference|$rest}{punctuation|)}{punctuation|:} {reference|static} {punctuation|\{}
        {reference|$t} {punctuation|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} {punctuation|<}{punctuation|<}{punctuation|<}{reference|EOT}
        {reference|heredoc} {reference|$s} {punctuation|\{}{reference|$this}{keyword|->}{reference|litres}{punctuation|\}}
        {reference|EOT}{punctuation|;}
        {reference|foreach} {punctuation|(}{reference|$rest} {reference|as} {reference|$k} {keyword|=>} {reference|$v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{reference|$v} {punctuation|=}{punctuation|=}{punctuation|=} {reference|null} {reference|\|\|} {reference|!isset}{punctuation|(}{reference|$rest}{punctuation|[}{reference|$k}{punctuation|]}{punctuation|)}{punctuation|)} {reference|continue}{punctuation|;} {punctuation|\}}
        {reference|$f} {punctuation|=} {reference|fn}{punctuation|(}{reference|int} {reference|$x}{punctuation|)}{punctuation|:} {reference|int} {keyword|=>} {reference|$x} {reference|+} 1{reference|_000}{punctuation|;} {punctuation|/}{punctuation|/} {reference|arrow}
        {keyword|return} {reference|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {reference|$t} {punctuation|=}{punctuation|=} {string|''} {keyword|=>} {reference|throw} {reference|new} {punctuation|\\}{reference|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {reference|default} {keyword|=>} {reference|new} {reference|static}{punctuation|(}{punctuation|...}{reference|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{reference|?}{punctuation|>}
{punctuation|<}{reference|p} {reference|style}{punctuation|=}{string|"color: red"}{punctuation|>}{reference|Tea} {punctuation|<}{reference|b}{punctuation|>}{reference|&amp}{punctuation|;}{punctuation|<}{punctuation|/}{reference|b}{punctuation|>} {punctuation|<}{reference|?php} {keyword|if} {punctuation|(}{reference|$a}{punctuation|)}{punctuation|:} {reference|?}{punctuation|>}{reference|yes}{punctuation|<}{reference|?php} {reference|endif}{punctuation|;} {reference|?}{punctuation|>}{punctuation|<}{punctuation|/}{reference|p}{punctuation|>}
{punctuation|<}{punctuation|/}{reference|body}{punctuation|>}{punctuation|<}{punctuation|/}{reference|html}{punctuation|>}
