import {string|{punctuation|'}package:tea/tea.dart{punctuation|'}} {keyword|as} tea show Leaf;
{comment-slash comment|/// A kettle.}
@immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres; static const {function|int} max {operator|=} {number|0xFF};
  late final String{operator|?} {function|name};
  Kettle{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}{function|name} {operator|=} {string|{punctuation|'}pot{punctuation|'}}{punctuation|\}}{punctuation|)};
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)};
  String get label {operator|=}{operator|>} {string|{punctuation|"}Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n{punctuation|"}} r{string|{punctuation|'}raw $x{punctuation|'}} {string|{punctuation|'}{punctuation|'}}{string|{punctuation|'}multi{punctuation|'}}{string|{punctuation|'}{punctuation|'}};
  Future{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}{function|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {operator|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is! {function|int} {operator|\|}{operator|\|} x {operator|==} {boolean|null}{punctuation|)} {keyword|continue}; yield{operator|*} go{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}; {punctuation|\}}
    {function|list}{punctuation|.}{punctuation|.}add{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}addAll{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}; {comment-slash comment|// cascade}
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} {keyword|break}; default{punctuation|:} throw StateError{punctuation|(}{string|{punctuation|'}no{punctuation|'}}{punctuation|)}; {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)};
