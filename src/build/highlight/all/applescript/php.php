{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {class-name|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)};
namespace Kitchen\\Tea;

use Psr\\Log\\{punctuation|\{}LoggerInterface {operator|as} Log{punctuation|,} LogLevel{punctuation|\}};
use function strlen;

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle.
 {operator|*} @param float ${class-name|litres}
 {operator|*}{operator|/}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final {class-name|class} Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats;
    public const MAX {operator|=} 0x1F;
    public function __construct{punctuation|(}private readonly ?float ${class-name|litres} {operator|=} {number|1.7}{punctuation|,} protected array\|string $names {operator|=} []{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} {keyword|return} count{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX; {punctuation|\}}

    public static function boil{punctuation|(}string {operator|&}$s{punctuation|,} int ...$rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . '{keyword|it}\\'s' . {operator|<}{operator|<}{operator|<}EOT
        heredoc $s {punctuation|\{}$this{operator|-}{operator|>}{class-name|litres}{punctuation|\}}
        EOT;
        foreach {punctuation|(}$rest {operator|as} $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|=}{operator|=}{operator|=} null \|\| !isset{punctuation|(}$rest[$k]{punctuation|)}{punctuation|)} {keyword|continue}; {punctuation|\}}
        $f {operator|=} fn{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=}{operator|>} $x {operator|+} 1_000; {operator|/}{operator|/} arrow
        {keyword|return} match {punctuation|(}{keyword|true}{punctuation|)} {punctuation|\{} $t {operator|=}{operator|=} '' {operator|=}{operator|>} throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new static{punctuation|(}...$rest{punctuation|)} {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp;{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} ?{operator|>}yes{operator|<}?php endif; ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
