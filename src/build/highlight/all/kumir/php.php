{operator-char operator|<}{name|!DOCTYPE html}{operator-char operator|>}
{operator-char operator|<}{name|html}{operator-char operator|>}{operator-char operator|<}{name|body class}{operator-char operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator-char operator|>}
{operator-char operator|<}?{name|php}
{name|declare}{punctuation|(}{name|strict_types}{operator-char operator|=}{number|1}{punctuation|)}{punctuation|;}
{name|namespace Kitchen}\\{name|Tea}{punctuation|;}

{name|use Psr}\\{name|Log}\\\{{name|LoggerInterface as Log}{punctuation|,} {name|LogLevel}\}{punctuation|;}
{name|use function strlen}{punctuation|;}

{operator-char operator|/}{operator-char operator|**}
 {operator-char operator|*} {name|A kettle}.
 {operator-char operator|*} {name|@param float} ${name|litres}
 {operator-char operator|*}{operator-char operator|/}
{prolog|#[Attribute(Attribute::TARGET_CLASS)]}
{name|final class Kettle extends Pot implements} \\{name|Countable}
\{
    {name|use Heats}{punctuation|;}
    {name|public const MAX} {operator-char operator|=} 0x1F{punctuation|;}
    {name|public function __construct}{punctuation|(}{name|private readonly} ?{name|float} ${name|litres} {operator-char operator|=} {number|1.7}{punctuation|,} {name|protected array}{comment|\|string $names = []) \{\}}

    {name|public function count}{punctuation|(}{punctuation|)}{punctuation|:} {name|int} \{ {name|return count}{punctuation|(}${name|this}{operator-char operator|-}{operator-char operator|>}{name|names}{punctuation|)} {operator-char operator|**} {number|2} {operator-char operator|<=}{operator-char operator|>} {name|self}{punctuation|:}{punctuation|:}{name|MAX}{punctuation|;} \}

    {name|public static function boil}{punctuation|(}{name|string} &${name|s}{punctuation|,} {name|int} ...${name|rest}{punctuation|)}{punctuation|:} {name|static} \{
        ${name|t} {operator-char operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'}{name|s}' . {operator-char operator|<}{operator-char operator|<}{operator-char operator|<}{name|EOT}
        {name|heredoc} ${name|s} \{${name|this}{operator-char operator|-}{operator-char operator|>}{name|litres}\}
        {name|EOT}{punctuation|;}
        {name|foreach} {punctuation|(}${name|rest as} ${name|k} {operator-char operator|=}{operator-char operator|>} ${name|v}{punctuation|)} \{ {name|if} {punctuation|(}${name|v} {operator-char operator|=}{operator-char operator|=}{operator-char operator|=} {name|null} {comment|\|\| !isset($rest[$k])) continue; \}}
        ${name|f} {operator-char operator|=} {name|fn}{punctuation|(}{name|int} ${name|x}{punctuation|)}{punctuation|:} {name|int} {operator-char operator|=}{operator-char operator|>} ${name|x} {operator-char operator|+} 1_000{punctuation|;} {operator-char operator|/}{operator-char operator|/} {name|arrow}
        {name|return match} {punctuation|(}{name|true}{punctuation|)} \{ ${name|t} {operator-char operator|=}{operator-char operator|=} {string|''} {operator-char operator|=}{operator-char operator|>} {name|throw new} \\{name|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {name|default} {operator-char operator|=}{operator-char operator|>} {name|new static}{punctuation|(}...${name|rest}{punctuation|)} \}{punctuation|;}
    \}
\}
{prolog|# done}
?{operator-char operator|>}
{operator-char operator|<}{name|p style}{operator-char operator|=}{string|"color: red"}{operator-char operator|>}{name|Tea} {operator-char operator|<}{name|b}{operator-char operator|>}&{name|amp}{punctuation|;}{operator-char operator|<}{operator-char operator|/}{name|b}{operator-char operator|>} {operator-char operator|<}?{name|php if} {punctuation|(}${name|a}{punctuation|)}{punctuation|:} ?{operator-char operator|>}{name|yes}{operator-char operator|<}?{name|php endif}{punctuation|;} ?{operator-char operator|>}{operator-char operator|<}{operator-char operator|/}{name|p}{operator-char operator|>}
{operator-char operator|<}{operator-char operator|/}{name|body}{operator-char operator|>}{operator-char operator|<}{operator-char operator|/}{name|html}{operator-char operator|>}
