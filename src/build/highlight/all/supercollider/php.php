{operator|<!}{class-name|DOCTYPE} html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace {class-name|Kitchen}{symbol|\\Tea}{punctuation|;}

use {class-name|Psr}{symbol|\\Log}\\{punctuation|\{}{class-name|LoggerInterface} as {class-name|Log}{punctuation|,} {class-name|LogLevel}{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{punctuation|#[}{class-name|Attribute}{punctuation|(}{class-name|Attribute}{punctuation|:}{punctuation|:}{class-name|TARGET_CLASS}{punctuation|)}{punctuation|]}
final class {class-name|Kettle} extends {class-name|Pot} implements {symbol|\\Countable}
{punctuation|\{}
    use {class-name|Heats}{punctuation|;}
    public {keyword|const} {class-name|MAX} {operator|=} {number|0x1F}{punctuation|;}
    public function __construct{punctuation|(}private readonly {operator|?}float {char|$l}itres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {char|$n}ames {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return count{punctuation|(}{char|$t}his{operator|->}names{punctuation|)} {operator|**} {number|2} {operator|<=}{operator|>} {label property|self}{punctuation|:}{punctuation|:}{class-name|MAX}{punctuation|;} {punctuation|\}}

    public static function boil{punctuation|(}string {operator|&}{char|$s}{punctuation|,} int {operator|...}{char|$r}est{punctuation|)}{punctuation|:} static {punctuation|\{}
        {char|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {symbol|'it\\'s'} {punctuation|.} {operator|<<<}{class-name|EOT}
        heredoc {char|$s} {punctuation|\{}{char|$t}his{operator|->}litres{punctuation|\}}
        {class-name|EOT}{punctuation|;}
        foreach {punctuation|(}{char|$r}est as {char|$k} {operator|=>} {char|$v}{punctuation|)} {punctuation|\{} if {punctuation|(}{char|$v} {operator|===} null {operator|\|\|} {operator|!}isset{punctuation|(}{char|$r}est{punctuation|[}{char|$k}{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        {char|$f} {operator|=} fn{punctuation|(}int {char|$x}{punctuation|)}{punctuation|:} int {operator|=>} {char|$x} {operator|+} 1_000{punctuation|;} {comment|// arrow}
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {char|$t} {operator|==} {symbol|''} {operator|=>} throw new {symbol|\\Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=>} new static{punctuation|(}{operator|...}{char|$r}est{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{operator|#} done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}{class-name|Tea} {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php if {punctuation|(}{char|$a}{punctuation|)}{punctuation|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
