import {comment|'package:tea/tea.dart' as tea show Leaf;}
{comment|/// A kettle.}
@immutable
abstract {keyword|class} Kettle{operator|<}T {keyword|extends} num{operator|>} {keyword|extends} Pot with Heat {keyword|implements} Comparable{operator|<}Kettle{operator|>} \{
  final {keyword|double} litres{punctuation|;} {keyword|static} {keyword|const} {keyword|int} max {operator|=} {number|0}xFF{punctuation|;}
  late final {keyword|String}? name{punctuation|;}
  Kettle{punctuation|(}\{required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {comment|'pot'\});}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|String} {keyword|get} label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{comment|'raw $x' '''multi''';}
  Future{operator|<}void{operator|>} boil{punctuation|(}[{keyword|int} n {operator|=} {number|10}]{punctuation|)} async \{
    await {keyword|for} {punctuation|(}{keyword|var} x {keyword|in} stream{punctuation|)} \{ {keyword|if} {punctuation|(}x {operator|is}! {keyword|int} \|\| x {operator|=}{operator|=} null{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} go{punctuation|(}x ?? {number|1.5e3}{punctuation|)}{punctuation|;} \}
    list{punctuation|.}{punctuation|.}add{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}addAll{punctuation|(}[{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}]{punctuation|)}{punctuation|;} {comment|// cascade}
    switch {punctuation|(}n{punctuation|)} \{ {keyword|case} {number|1}{punctuation|:} {keyword|break}{punctuation|;} default{punctuation|:} throw StateError{punctuation|(}{comment|'no'); \} /* done */}
  \}
\}
typedef F {operator|=} T {keyword|Function}{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
