{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
declare{operator|(}strict_types{operator|=}{number|1}{operator|)}{operator|;}
namespace Kitchen\\Tea{operator|;}

use Psr\\Log\\{operator|\{}LoggerInterface as Log{punctuation|,} LogLevel{operator|\}}{operator|;}
use function strlen{operator|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle{punctuation|.}
 {operator|*} {operator|@}param float {operator|$}litres
 {operator|*}{operator|/}
{operator|#}{punctuation|[}Attribute{operator|(}Attribute{operator|:}{operator|:}TARGET_CLASS{operator|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
{operator|\{}
    use Heats{operator|;}
    public const MAX {operator|=} {number|0x1F}{operator|;}
    public function __construct{operator|(}private readonly {operator|?}float {operator|$}litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {operator|$}names {operator|=} {punctuation|[}{punctuation|]}{operator|)} {operator|\{}{operator|\}}

    public function count{operator|(}{operator|)}{operator|:} int {operator|\{} return count{operator|(}{operator|$}this{operator|-}{operator|>}names{operator|)} {operator|*}{operator|*} {number|2} {operator|<}{operator|=}{operator|>} self{operator|:}{operator|:}MAX{operator|;} {operator|\}}

    public static function boil{operator|(}string {operator|&}{operator|$}s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}{operator|$}rest{operator|)}{operator|:} static {operator|\{}
        {operator|$}t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc {operator|$}s {operator|\{}{operator|$}this{operator|-}{operator|>}litres{operator|\}}
        EOT{operator|;}
        foreach {operator|(}{operator|$}rest as {operator|$}k {operator|=}{operator|>} {operator|$}v{operator|)} {operator|\{} if {operator|(}{operator|$}v {separator comment|===} {boolean|null} {operator|\|}{operator|\|} {operator|!}isset{operator|(}{operator|$}rest{punctuation|[}{operator|$}k{punctuation|]}{operator|)}{operator|)} continue{operator|;} {operator|\}}
        {operator|$}f {operator|=} fn{operator|(}int {operator|$}x{operator|)}{operator|:} int {operator|=}{operator|>} {operator|$}x {operator|+} 1_000{operator|;} {operator|/}{operator|/} arrow
        return match {operator|(}{boolean|true}{operator|)} {operator|\{} {operator|$}t {operator|=}{operator|=} {string|''} {operator|=}{operator|>} throw new \\Exception{operator|(}{string|"none"}{operator|)}{punctuation|,} default {operator|=}{operator|>} new static{operator|(}{punctuation|.}{punctuation|.}{punctuation|.}{operator|$}rest{operator|)} {operator|\}}{operator|;}
    {operator|\}}
{operator|\}}
{operator|#} done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{operator|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php if {operator|(}{operator|$}a{operator|)}{operator|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{operator|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
