{operator|<}{operator|!}{constant|DOCTYPE} html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
{keyword|namespace} Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{operator|/}{operator|**}
 {operator|*} {constant|A} kettle{punctuation|.}
 {operator|*} {class-member variable|@param} float $litres
 {operator|*}{operator|/}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final {keyword|class} {class-name|Kettle} {keyword|extends} {class-name|Pot} implements {class-name|{punctuation|\\}Countable}
{punctuation|\{}
    use Heats{punctuation|;}
    public const {constant|MAX} {operator|=} {number|0x1F}{punctuation|;}
    public function {function|__construct}{punctuation|(}{parameter|private readonly {operator|?}float $litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} {keyword|return} {function|count}{punctuation|(}${keyword|this}{operator|-}{operator|>}names{punctuation|)} {operator|**} {number|2} {operator|<=}{operator|>} self{operator|:}{operator|:}{constant|MAX}{punctuation|;} {punctuation|\}}

    public static function {function|boil}{punctuation|(}{parameter|string {operator|&}$s{punctuation|,} int {operator|...}$rest}{punctuation|)}{operator|:} static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<<}{operator|<}{constant|EOT}
        heredoc $s {punctuation|\{}${keyword|this}{operator|-}{operator|>}litres{punctuation|\}}
        {constant|EOT}{punctuation|;}
        {function|foreach} {punctuation|(}$rest as {parameter|$k} {operator|=>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|===} {keyword|null} {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}{operator|:} {parameter|int} {operator|=>} $x {operator|+} {number|1_000}{punctuation|;} {operator|/}{operator|/} arrow
        {keyword|return} {function|match} {punctuation|(}{parameter|{keyword|true}}{punctuation|)} {punctuation|\{} $t {operator|==} {string|''} {operator|=>} {keyword|throw} {keyword|new} {class-name|{punctuation|\\}Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {parameter|default} {operator|=>} {keyword|new} {class-name|static}{punctuation|(}{operator|...}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}$a{punctuation|)}{operator|:} {operator|?}{operator|>}{keyword|yes}{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
