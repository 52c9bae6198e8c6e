<{operator|!}{rule|DOCTYPE html}>
<{rule|html}><{rule|body class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}>
<?{rule|php}
{rule|declare}{punctuation|(}{rule|strict_types}{operator|=}1{punctuation|)}{punctuation|;}
{rule|namespace Kitchen}\\{rule|Tea}{punctuation|;}

{rule|use Psr}\\{rule|Log}\\{punctuation|\{}{rule|LoggerInterface as Log}{punctuation|,} {rule|LogLevel}{punctuation|\}}{punctuation|;}
{rule|use function strlen}{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} {rule|A kettle}{punctuation|.}
 {operator|*} @{rule|param float} ${rule|litres}
 {operator|*}{operator|/}
#{punctuation|[}{rule|Attribute}{punctuation|(}{rule|Attribute}::{rule|TARGET_CLASS}{punctuation|)}{punctuation|]}
{rule|final class Kettle extends Pot implements} \\{rule|Countable}
{punctuation|\{}
    {rule|use Heats}{punctuation|;}
    {definition rule keyword|public const MAX} {operator|=} 0x1F{punctuation|;}
    {rule|public function} __construct{punctuation|(}{rule|private readonly} ?{rule|float} ${rule|litres} {operator|=} 1{punctuation|.}7{punctuation|,} {rule|protected array}{operator|\|}{rule|string} ${rule|names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {rule|public function count}{punctuation|(}{punctuation|)}: {rule|int} {punctuation|\{} {rule|return count}{punctuation|(}${rule|this}{operator|-}>{rule|names}{punctuation|)} {operator|*}{operator|*} 2 <{operator|=}> {rule|self}::{rule|MAX}{punctuation|;} {punctuation|\}}

    {rule|public static function boil}{punctuation|(}{rule|string} &${rule|s}{punctuation|,} {rule|int} {punctuation|.}{punctuation|.}{punctuation|.}${rule|rest}{punctuation|)}: {rule|static} {punctuation|\{}
        ${rule|t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'}{rule|s}' {punctuation|.} <<<{rule|EOT}
        {rule|heredoc} ${rule|s} {punctuation|\{}${rule|this}{operator|-}>{rule|litres}{punctuation|\}}
        {rule|EOT}{punctuation|;}
        {rule|foreach} {punctuation|(}${rule|rest as} ${rule|k} {operator|=}> ${rule|v}{punctuation|)} {punctuation|\{} {rule|if} {punctuation|(}${rule|v} {operator|=}{operator|=}{operator|=} {rule|null} {operator|\|}{operator|\|} {operator|!}{rule|isset}{punctuation|(}${rule|rest}{punctuation|[}${rule|k}{punctuation|]}{punctuation|)}{punctuation|)} {rule|continue}{punctuation|;} {punctuation|\}}
        ${rule|f} {operator|=} {rule|fn}{punctuation|(}{rule|int} ${rule|x}{punctuation|)}: {rule|int} {operator|=}> ${rule|x} + 1_000{punctuation|;} {operator|/}{operator|/} {rule|arrow}
        {rule|return match} {punctuation|(}{rule|true}{punctuation|)} {punctuation|\{} ${rule|t} {operator|=}{operator|=} {string|''} {operator|=}> {rule|throw new} \\{rule|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {rule|default} {operator|=}> {rule|new static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}${rule|rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# {rule|done}
?>
<{rule|p style}{operator|=}{string|"color: red"}>{rule|Tea} <{rule|b}>&{rule|amp}{punctuation|;}<{operator|/}{rule|b}> <{special class-name|?php if ($a): ?}>{rule|yes}<{special class-name|?php endif; ?}><{operator|/}{rule|p}>
<{operator|/}{rule|body}><{operator|/}{rule|html}>
