{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

{keyword|use} Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
{keyword|use} {keyword|function} strlen{punctuation|;}

{operator|/}{operator|**}
 {operator|*} A kettle{punctuation|.}
 {operator|*} @param float {tag|$}litres
 {operator|*}{operator|/}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final {keyword|class} Kettle extends Pot implements \\Countable
{punctuation|\{}
    {keyword|use} Heats{punctuation|;}
    public const MAX {operator|=} {number|0}x1F{punctuation|;}
    public {keyword|function} {function|__construct}{punctuation|(}private readonly ?float {tag|$}litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {tag|$}names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} {keyword|return} {function|count}{punctuation|(}{tag|$}this{operator|-}{operator|>}names{punctuation|)} {operator|**} {number|2} {operator|<=}{operator|>} {tag|self}{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    public static {keyword|function} {function|boil}{punctuation|(}string {operator|&}{tag|$}s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}{tag|$}rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        {tag|$}t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc {tag|$}s {punctuation|\{}{tag|$}this{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}{tag|$}rest {keyword|as} {tag|$}k {operator|=}{operator|>} {tag|$}v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{tag|$}v {operator|==}{operator|=} {keyword|null} {operator|\|}{operator|\|} !{function|isset}{punctuation|(}{tag|$}rest{punctuation|[}{tag|$}k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        {tag|$}f {operator|=} {function|fn}{punctuation|(}int {tag|$}x{punctuation|)}{punctuation|:} int {operator|=}{operator|>} {tag|$}x {operator|+} {number|1}_000{punctuation|;} {operator|//} arrow
        {keyword|return} match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {tag|$}t {operator|==} {string|''} {operator|=}{operator|>} throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{operator|>} new {function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{tag|$}rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?{operator|>}
{operator|<}p {keyword|style}{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}{tag|$}a{punctuation|)}{punctuation|:} ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
