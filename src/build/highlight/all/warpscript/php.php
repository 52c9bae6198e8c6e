{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class={string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
declare{punctuation|(}strict_types={number|1}{punctuation|)};
namespace Kitchen\\Tea;

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log, LogLevel{punctuation|\}};
use function strlen;

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats;
    public const MAX = {number|0x1F};
    public function __construct{punctuation|(}private readonly ?float {variable|$litres} = {number|1.7}, protected array{operator|\|}string {variable|$names} = {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}: int {punctuation|\{} return count{punctuation|(}{variable|$this->names)} {operator|**} {number|2} {operator|<=}{operator|>} self::MAX; {punctuation|\}}

    public static function boil{punctuation|(}string {operator|&}{variable|$s,} int ...{variable|$rest):} static {punctuation|\{}
        {variable|$t} = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'s'} . {operator|<<}{operator|<}EOT
        heredoc {variable|$s} {punctuation|\{}{variable|$this->litres\}}
        EOT;
        foreach {punctuation|(}{variable|$rest} as {variable|$k} ={operator|>} {variable|$v)} {punctuation|\{} if {punctuation|(}{variable|$v} {operator|==}= null {operator|\|\|} {operator|!}isset{punctuation|(}{variable|$rest[$k]))} continue; {punctuation|\}}
        {variable|$f} = fn{punctuation|(}int {variable|$x):} int ={operator|>} {variable|$x} {operator|+} 1_000; {comment|// arrow}
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {variable|$t} {operator|==} {string|''} ={operator|>} throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}, default ={operator|>} new static{punctuation|(}...{variable|$rest)} {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?{operator|>}
{operator|<}p style={string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp;{operator|<}{operator|/}b{operator|>} {operator|<}?php if {punctuation|(}{variable|$a):} ?{operator|>}yes{operator|<}?php endif; ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
