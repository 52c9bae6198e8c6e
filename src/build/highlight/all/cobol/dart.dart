{keyword|import} {string|'package:tea/tea.dart'} {keyword|as} tea show Leaf;
{operator|/}{operator|/}{operator|/} A kettle{punctuation|.}
@immutable
abstract {keyword|class} Kettle{operator|<}T extends num{operator|>} extends Pot {keyword|with} Heat implements Comparable{operator|<}Kettle{operator|>} \{
  {keyword|final} {keyword|double} litres; static const int max {operator|=} 0xFF;
  late {keyword|final} {keyword|String}? name;
  Kettle{punctuation|(}\{{keyword|required} this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {string|'pot'}\}{punctuation|)};
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)};
  {keyword|String} get {keyword|label} {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|'''multi'''};
  Future{operator|<}void{operator|>} boil{punctuation|(}[int n {operator|=} {number|10}]{punctuation|)} async \{
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} \{ {keyword|if} {punctuation|(}x {keyword|is}! int \|\| x {operator|=}{operator|=} {keyword|null}{punctuation|)} {keyword|continue}; yield{operator|*} {keyword|go}{punctuation|(}x ?? {number|1.5e3}{punctuation|)}; \}
    {keyword|list}{punctuation|.}{punctuation|.}{keyword|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}addAll{punctuation|(}[{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}]{punctuation|)}; {operator|/}{operator|/} cascade
    switch {punctuation|(}n{punctuation|)} \{ case {number|1}{punctuation|:} break; {keyword|default}{punctuation|:} throw StateError{punctuation|(}{string|'no'}{punctuation|)}; \} {operator|/}{operator|*} done {operator|*}{operator|/}
  \}
\}
{keyword|typedef} F {operator|=} T {keyword|Function}{operator|<}T{operator|>}{punctuation|(}T{punctuation|)};
