{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class={string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
declare{punctuation|(}strict_types=1{punctuation|)};
{keyword|namespace} Kitchen\\Tea;

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log, LogLevel{punctuation|\}};
use function strlen;

{operator|/}{operator|**}
 {operator|*} A kettle.
 {operator|*} @param float ${variable|litres}
 {operator|*}{operator|/}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats;
    public const MAX = 0x1F;
    public function __construct{punctuation|(}private readonly {operator|?}float ${variable|litres} = 1.7, protected array{operator|\|}string ${variable|names} = {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}: int {punctuation|\{} return count{punctuation|(}${variable|this}{operator|-}{operator|>}names{punctuation|)} {operator|**} 2 {operator|<=}{operator|>} self::MAX; {punctuation|\}}

    public static function boil{punctuation|(}string {operator|&}${variable|s}, int ...${variable|rest}{punctuation|)}: static {punctuation|\{}
        ${variable|t} = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . 'it\\'s' . {operator|<<}{operator|<}EOT
        heredoc ${variable|s} {punctuation|\{}${variable|this}{operator|-}{operator|>}litres{punctuation|\}}
        EOT;
        {builtin|foreach} {punctuation|(}${variable|rest} as ${variable|k} ={operator|>} ${variable|v}{punctuation|)} {punctuation|\{} if {punctuation|(}${variable|v} {operator|==}= null {operator|\|\|} {operator|!}isset{punctuation|(}${variable|rest}{punctuation|[}${variable|k}{punctuation|]}{punctuation|)}{punctuation|)} continue; {punctuation|\}}
        ${variable|f} = fn{punctuation|(}int ${variable|x}{punctuation|)}: int ={operator|>} ${variable|x} {operator|+} 1_000; {operator|/}{operator|/} arrow
        {builtin|return} match {punctuation|(}true{punctuation|)} {punctuation|\{} ${variable|t} {operator|==} '' ={operator|>} throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}, default ={operator|>} new static{punctuation|(}...${variable|rest}{punctuation|)} {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{operator|?}{operator|>}
{operator|<}p style={string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp;{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php if {punctuation|(}${variable|a}{punctuation|)}: {operator|?}{operator|>}yes{operator|<}{operator|?}php endif; {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
