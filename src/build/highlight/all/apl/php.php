{function|<}{function|!}DOCTYPE html{function|>}
{function|<}html{function|>}{function|<}body class{function|=}"{function|<}{function|?}{function|=} $cls {function|?}{function|?} {string|'none'} {function|?}{function|>}"{function|>}
{function|<}{function|?}php
declare{punctuation|(}strict_types{function|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen{monadic-operator operator|\\}Tea{punctuation|;}

use Psr{monadic-operator operator|\\}Log{monadic-operator operator|\\}{dfn builtin|\{}LoggerInterface as Log{function|,} LogLevel{dfn builtin|\}}{punctuation|;}
use function strlen{punctuation|;}

{monadic-operator operator|/}{function|*}{function|*}
 {function|*} A kettle{dyadic-operator operator|.}
 {function|*} {dyadic-operator operator|@}param float $litres
 {function|*}{monadic-operator operator|/}
{constant|#}{punctuation|[}Attribute{punctuation|(}Attribute{dfn builtin|:}{dfn builtin|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements {monadic-operator operator|\\}Countable
{dfn builtin|\{}
    use Heats{punctuation|;}
    public const MAX {function|=} {number|0}x1F{punctuation|;}
    public function __construct{punctuation|(}private readonly {function|?}float $litres {function|=} {number|1.7}{function|,} protected array{function|\|}string $names {function|=} {punctuation|[}{punctuation|]}{punctuation|)} {dfn builtin|\{}{dfn builtin|\}}

    public function count{punctuation|(}{punctuation|)}{dfn builtin|:} int {dfn builtin|\{} return count{punctuation|(}$this{function|-}{function|>}names{punctuation|)} {function|*}{function|*} {number|2} {function|<}{function|=}{function|>} self{dfn builtin|:}{dfn builtin|:}MAX{punctuation|;} {dfn builtin|\}}

    public static function boil{punctuation|(}string {monadic-operator operator|&}$s{function|,} int {dyadic-operator operator|.}{dyadic-operator operator|.}{dyadic-operator operator|.}$rest{punctuation|)}{dfn builtin|:} static {dfn builtin|\{}
        $t {function|=} "Pot {dfn builtin|\{}$s{punctuation|[}{number|0}{punctuation|]}{dfn builtin|\}} and $s{function|-}{function|>}name at ${dfn builtin|\{}x{dfn builtin|\}} {monadic-operator operator|\\}n" {dyadic-operator operator|.} {string|'it\\'}s' {dyadic-operator operator|.} {function|<}{function|<}{function|<}EOT
        heredoc $s {dfn builtin|\{}$this{function|-}{function|>}litres{dfn builtin|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest as $k {function|=}{function|>} $v{punctuation|)} {dfn builtin|\{} if {punctuation|(}$v {function|=}{function|=}{function|=} null {function|\|}{function|\|} {function|!}isset{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {dfn builtin|\}}
        $f {function|=} fn{punctuation|(}int $x{punctuation|)}{dfn builtin|:} int {function|=}{function|>} $x {function|+} {number|1}_000{punctuation|;} {monadic-operator operator|/}{monadic-operator operator|/} arrow
        return match {punctuation|(}true{punctuation|)} {dfn builtin|\{} $t {function|=}{function|=} {string|''} {function|=}{function|>} throw new {monadic-operator operator|\\}Exception{punctuation|(}"none"{punctuation|)}{function|,} default {function|=}{function|>} new static{punctuation|(}{dyadic-operator operator|.}{dyadic-operator operator|.}{dyadic-operator operator|.}$rest{punctuation|)} {dfn builtin|\}}{punctuation|;}
    {dfn builtin|\}}
{dfn builtin|\}}
{comment|# done}
{function|?}{function|>}
{function|<}p style{function|=}"color{dfn builtin|:} red"{function|>}Tea {function|<}b{function|>}{monadic-operator operator|&}amp{punctuation|;}{function|<}{monadic-operator operator|/}b{function|>} {function|<}{function|?}php if {punctuation|(}$a{punctuation|)}{dfn builtin|:} {function|?}{function|>}yes{function|<}{function|?}php endif{punctuation|;} {function|?}{function|>}{function|<}{monadic-operator operator|/}p{function|>}
{function|<}{monadic-operator operator|/}body{function|>}{function|<}{monadic-operator operator|/}html{function|>}
