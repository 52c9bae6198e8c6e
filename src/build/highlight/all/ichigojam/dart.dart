import {comment|'package:tea/tea.dart' as tea show Leaf;}
{operator|/}{operator|/}{operator|/} A kettle.
{label|@immutable}
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} \{
  final double litres{punctuation|;} static const int max {operator|=} {number|0}xFF{punctuation|;}
  late final String? name{punctuation|;}
  Kettle{punctuation|(}\{required this.litres{punctuation|,} this.name {operator|=} {comment|'pot'\});}
  factory Kettle.small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{operator|>} "Kettle of $\{litres.toStringAsFixed{punctuation|(}{number|1}{punctuation|)}\} l{punctuation|,} $name\\n" r'raw $x' {comment|'''multi''';}
  Future{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async \{
    await {keyword|for} {punctuation|(}var x {function|in} stream{punctuation|)} \{ {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|=}{operator|=} null{punctuation|)} continue{punctuation|;} yield{operator|*} go{punctuation|(}x ?? {number|1.5e3}{punctuation|)}{punctuation|;} \}
    {keyword|list}..add{punctuation|(}{number|1}{punctuation|)}..addAll{punctuation|(}{punctuation|[}...?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator|/}{operator|/} cascade
    switch {punctuation|(}n{punctuation|)} \{ {keyword|case} {number|1}{punctuation|:} break{punctuation|;} default{punctuation|:} throw StateError{punctuation|(}{comment|'no'); \} /* done */}
  \}
\}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
