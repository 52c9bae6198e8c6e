{pointer keyword|<}{comment|!DOCTYPE} {comment|html}{pointer keyword|>}
{pointer keyword|<}{comment|html}{pointer keyword|>}{pointer keyword|<}{comment|body} {comment|class="}{pointer keyword|<}{comment|?=} {comment|$cls} {comment|??} {comment|'none'} {comment|?}{pointer keyword|>}{comment|"}{pointer keyword|>}
{pointer keyword|<}{comment|?php}
{comment|declare(strict_types=1);}
{comment|namespace} {comment|Kitchen\\Tea;}

{comment|use} {comment|Psr\\Log\\\{LoggerInterface} {comment|as} {comment|Log}{operator|,} {comment|LogLevel\};}
{comment|use} {comment|function} {comment|strlen;}

{comment|/**}
 {comment|*} {comment|A} {comment|kettle}{operator|.}
 {comment|*} {comment|@param} {comment|float} {comment|$litres}
 {comment|*/}
{comment|#}{branching important|[}{comment|Attribute(Attribute::TARGET_CLASS)}{branching important|]}
{comment|final} {comment|class} {comment|Kettle} {comment|extends} {comment|Pot} {comment|implements} {comment|\\Countable}
{comment|\{}
    {comment|use} {comment|Heats;}
    {comment|public} {comment|const} {comment|MAX} {comment|=} {comment|0x1F;}
    {comment|public} {comment|function} {comment|__construct(private} {comment|readonly} {comment|?float} {comment|$litres} {comment|=} {comment|1}{operator|.}{comment|7}{operator|,} {comment|protected} {comment|array\|string} {comment|$names} {comment|=} {branching important|[}{branching important|]}{comment|)} {comment|\{\}}

    {comment|public} {comment|function} {comment|count():} {comment|int} {comment|\{} {comment|return} {comment|count($this}{decrement deleted|-}{pointer keyword|>}{comment|names)} {comment|**} {comment|2} {pointer keyword|<}{comment|=}{pointer keyword|>} {comment|self::MAX;} {comment|\}}

    {comment|public} {comment|static} {comment|function} {comment|boil(string} {comment|&$s}{operator|,} {comment|int} {operator|.}{operator|.}{operator|.}{comment|$rest):} {comment|static} {comment|\{}
        {comment|$t} {comment|=} {comment|"Pot} {comment|\{$s}{branching important|[}{comment|0}{branching important|]}{comment|\}} {comment|and} {comment|$s}{decrement deleted|-}{pointer keyword|>}{comment|name} {comment|at} {comment|$\{x\}} {comment|\\n"} {operator|.} {comment|'it\\'s'} {operator|.} {pointer keyword|<}{pointer keyword|<}{pointer keyword|<}{comment|EOT}
        {comment|heredoc} {comment|$s} {comment|\{$this}{decrement deleted|-}{pointer keyword|>}{comment|litres\}}
        {comment|EOT;}
        {comment|foreach} {comment|($rest} {comment|as} {comment|$k} {comment|=}{pointer keyword|>} {comment|$v)} {comment|\{} {comment|if} {comment|($v} {comment|===} {comment|null} {comment|\|\|} {comment|!isset($rest}{branching important|[}{comment|$k}{branching important|]}{comment|))} {comment|continue;} {comment|\}}
        {comment|$f} {comment|=} {comment|fn(int} {comment|$x):} {comment|int} {comment|=}{pointer keyword|>} {comment|$x} {increment inserted|+} {comment|1_000;} {comment|//} {comment|arrow}
        {comment|return} {comment|match} {comment|(true)} {comment|\{} {comment|$t} {comment|==} {comment|''} {comment|=}{pointer keyword|>} {comment|throw} {comment|new} {comment|\\Exception("none")}{operator|,} {comment|default} {comment|=}{pointer keyword|>} {comment|new} {comment|static(}{operator|.}{operator|.}{operator|.}{comment|$rest)} {comment|\};}
    {comment|\}}
{comment|\}}
{comment|#} {comment|done}
{comment|?}{pointer keyword|>}
{pointer keyword|<}{comment|p} {comment|style="color:} {comment|red"}{pointer keyword|>}{comment|Tea} {pointer keyword|<}{comment|b}{pointer keyword|>}{comment|&amp;}{pointer keyword|<}{comment|/b}{pointer keyword|>} {pointer keyword|<}{comment|?php} {comment|if} {comment|($a):} {comment|?}{pointer keyword|>}{comment|yes}{pointer keyword|<}{comment|?php} {comment|endif;} {comment|?}{pointer keyword|>}{pointer keyword|<}{comment|/p}{pointer keyword|>}
{pointer keyword|<}{comment|/body}{pointer keyword|>}{pointer keyword|<}{comment|/html}{pointer keyword|>}
