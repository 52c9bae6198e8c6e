{punctuation|<}{operator|!}{class-name|DOCTYPE} html{punctuation|>}
{punctuation|<}html{punctuation|>}{punctuation|<}body class{operator|=}"{punctuation|<}?{operator|=} $cls ?? 'none' ?{punctuation|>}"{punctuation|>}
{punctuation|<}?php
{function-calls function|declare}{punctuation|(}strict_types{operator|=}{int-literal number|1}{punctuation|)}{punctuation|;}
namespace {class-name|Kitchen}\\{class-name|Tea}{punctuation|;}

use {class-name|Psr}\\{class-name|Log}\\{punctuation|\{}{class-name|LoggerInterface} as {class-name|Log}{punctuation|,} {class-name|LogLevel}{punctuation|\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{function-calls function|Attribute}{punctuation|(}{class-name|Attribute}{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class {class-name|Kettle} extends {class-name|Pot} implements \\{class-name|Countable}
{punctuation|\{}
    use {class-name|Heats}{punctuation|;}
    public {keyword|const} {class-name|MAX} {operator|=} {hex-int-literal number|0x1F}{punctuation|;}
    public {keyword|function} {function-calls function|__construct}{punctuation|(}{keyword|private} readonly ?float $litres {operator|=} {decimal-float-literal number|1.7}{punctuation|,} protected {builtin|array}{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} {function-calls function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} {keyword|return} {function-calls function|count}{punctuation|(}$this{operator|->}names{punctuation|)} {operator|*}{operator|*} {int-literal number|2} {operator|<=}{punctuation|>} self{punctuation|:}{punctuation|:}{class-name|MAX}{punctuation|;} {punctuation|\}}

    public static {keyword|function} {function-calls function|boil}{punctuation|(}string {operator|&}$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        $t {operator|=} "{class-name|Pot} {punctuation|\{}$s{punctuation|[}{int-literal number|0}{punctuation|]}{punctuation|\}} and $s{operator|->}name at ${punctuation|\{}x{punctuation|\}} \\n" {punctuation|.} 'it\\'s' {punctuation|.} {operator|<<}{punctuation|<}{class-name|EOT}
        heredoc $s {punctuation|\{}$this{operator|->}litres{punctuation|\}}
        {class-name|EOT}{punctuation|;}
        foreach {punctuation|(}$rest as $k ={punctuation|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}= null {operator|\|\|} {operator|!}{function-calls function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        $f {operator|=} {keyword|fn}{punctuation|(}int $x{punctuation|)}{punctuation|:} int ={punctuation|>} $x {operator|+} 1_000{punctuation|;} {comment|// arrow}
        {keyword|return} match {punctuation|(}{bool-literal boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} '' ={punctuation|>} throw new \\{function-calls function|Exception}{punctuation|(}"none"{punctuation|)}{punctuation|,} {keyword|default} ={punctuation|>} new {function-calls function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
?{punctuation|>}
{punctuation|<}p style{operator|=}"color{punctuation|:} red"{punctuation|>}{class-name|Tea} {punctuation|<}b{punctuation|>}{operator|&}amp{punctuation|;}{punctuation|<}{operator|/}b{punctuation|>} {punctuation|<}?php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} ?{punctuation|>}yes{punctuation|<}?php endif{punctuation|;} ?{punctuation|>}{punctuation|<}{operator|/}p{punctuation|>}
{punctuation|<}{operator|/}body{punctuation|>}{punctuation|<}{operator|/}html{punctuation|>}
