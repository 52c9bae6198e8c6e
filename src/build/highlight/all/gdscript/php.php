{operator|<}{operator|!}{constant|DOCTYPE} html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} {class-name|Log}{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} {constant|A} kettle{punctuation|.}
 {operator|*} @param float {variable|$litres}
 {operator|*}{operator|/}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final {keyword|class} Kettle {keyword|extends} Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public {keyword|const} {constant|MAX} {operator|=} {number|0x1F}{punctuation|;}
    public function {function|__construct}{punctuation|(}private readonly ?float {variable|$litres} {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {variable|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} {keyword|return} {function|count}{punctuation|(}{variable|$this}{operator|->}{class-name|names}{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} {keyword|self}{punctuation|:}{punctuation|:}{constant|MAX}{punctuation|;} {punctuation|\}}

    public {keyword|static} function {function|boil}{punctuation|(}string {operator|&}{variable|$s}{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)}{punctuation|:} {keyword|static} {punctuation|\{}
        {variable|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<<}{operator|<}{constant|EOT}
        heredoc {variable|$s} {punctuation|\{}{variable|$this}{operator|->}{class-name|litres}{punctuation|\}}
        {constant|EOT}{punctuation|;}
        {function|foreach} {punctuation|(}{variable|$rest} {keyword|as} {variable|$k} {operator|=}{operator|>} {variable|$v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{variable|$v} {operator|==}{operator|=} {keyword|null} {operator|\|\|} {operator|!}{function|isset}{punctuation|(}{variable|$rest}{punctuation|[}{variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        {variable|$f} {operator|=} {function|fn}{punctuation|(}int {variable|$x}{punctuation|)}{punctuation|:} int {operator|=}{operator|>} {variable|$x} {operator|+} {number|1_000}{punctuation|;} {operator|/}{operator|/} arrow
        {keyword|return} {keyword|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {variable|$t} {operator|==} {string|''} {operator|=}{operator|>} throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new {keyword|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}{variable|$a}{punctuation|)}{punctuation|:} ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
