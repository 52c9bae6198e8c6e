{keyword|import} {comment|'package:tea/tea.dart' as tea show Leaf;}
{operator|/}{operator|/}{operator|/} A kettle{punctuation|.}
@immutable
{keyword|abstract} {keyword|class} Kettle{operator|<}T {keyword|extends} num{operator|>} {keyword|extends} Pot with Heat {keyword|implements} Comparable{operator|<}Kettle{operator|>} \{
  {keyword|final} double litres{punctuation|;} static {keyword|const} {keyword|int} max {operator|=} {number|0}xFF{punctuation|;}
  late {keyword|final} {keyword|String}{type-char class-name|?} name{punctuation|;}
  {function|Kettle}{punctuation|(}\{required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {comment|'pot'\});}
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|String} get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{comment|'raw $x' '''multi''';}
  Future{operator|<}{keyword|void}{operator|>} {function|boil}{punctuation|(}{punctuation|[}{keyword|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} async \{
    await {keyword|for} {punctuation|(}var x in stream{punctuation|)} \{ {keyword|if} {punctuation|(}x is! {keyword|int} {operator|\|}{operator|\|} x {operator|=}{operator|=} {keyword|null}{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} {function|go}{punctuation|(}x ?? {number|1.5}e3{punctuation|)}{punctuation|;} \}
    list{operator|..}{function|add}{punctuation|(}{number|1}{punctuation|)}{operator|..}{function|addAll}{punctuation|(}{punctuation|[}{operator|..}{punctuation|.}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator|/}{operator|/} cascade
    switch {punctuation|(}n{punctuation|)} \{ {keyword|case} {number|1}{punctuation|:} break{punctuation|;} {keyword|default}{punctuation|:} {keyword|throw} {function|StateError}{punctuation|(}{comment|'no'); \} /* done */}
  \}
\}
typedef F {operator|=} T {keyword|Function}{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
