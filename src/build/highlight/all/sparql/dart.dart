import {string|'package:tea/tea.dart'} {keyword|as} tea show Leaf{punctuation|;}
/// {keyword|A} kettle{punctuation|.}
{tag|{punctuation|@}immutable}
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable{url|{punctuation|<}Kettle{punctuation|>}} {punctuation|\{}
  final double litres{punctuation|;} static const int max = {number|0}xFF{punctuation|;}
  late final String? name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name = {string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} => _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {multiline-string string|'''multi'''}{punctuation|;}
  Future{url|{punctuation|<}void{punctuation|>}} boil{punctuation|(}{punctuation|[}int n = {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is! int \|\| x == null{punctuation|)} continue{punctuation|;} yield* go{punctuation|(}x ?? {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}{keyword|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}addAll{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}{variable|?more}{punctuation|,} {keyword|if} {punctuation|(}n > {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} // cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{function|{prefix|{punctuation|:}}} break{punctuation|;} {function|{prefix|default{punctuation|:}}} throw StateError{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} /* done */
  {punctuation|\}}
{punctuation|\}}
typedef F = T Function{url|{punctuation|<}T{punctuation|>}}{punctuation|(}T{punctuation|)}{punctuation|;}
