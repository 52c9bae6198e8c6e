import {comment|'package:tea/tea.dart' as tea show Leaf;}
{operator|/}{operator|/}{operator|/} A kettle.
@immutable
abstract {keyword|class} Kettle{operator|<}T extends num{operator|>} extends Pot {keyword|with} Heat {keyword|implements} Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final {keyword|double} litres{punctuation|;} {keyword|static} {keyword|const} {function|int} {function|max} {operator|=} {number|0}xFF{punctuation|;}
  late final {keyword|String}? {keyword|name}{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this.litres{punctuation|,} this.{keyword|name} {operator|=} {comment|'pot'\});}
  factory Kettle.small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|String} {keyword|get} label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{comment|'raw $x' '''multi''';}
  Future{operator|<}void{operator|>} boil{punctuation|(}[{function|int} n {operator|=} {number|10}]{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {keyword|in} {function|stream}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x {keyword|is}{comment|! int \|\| x == null) continue; yield* go(x ?? 1.5e3); \}}
    list..add{punctuation|(}{number|1}{punctuation|)}..addAll{punctuation|(}[...?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}]{punctuation|)}{punctuation|;} {operator|/}{operator|/} cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{punctuation|:} {function|break}{punctuation|;} {keyword|default}{punctuation|:} {keyword|throw} StateError{punctuation|(}{comment|'no'); \} /* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T {keyword|Function}{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
