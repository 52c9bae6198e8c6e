{monadic-operator operator|/}{monadic-operator operator|/} SPDX{function|-}License{function|-}Identifier{dfn builtin|:} MIT
pragma solidity ^{number|0.8}{number|.0}{punctuation|;}
import {dfn builtin|\{}A as B{dfn builtin|\}} from "{dyadic-operator operator|.}{monadic-operator operator|/}a{dyadic-operator operator|.}sol"{punctuation|;}
contract Kettle is Pot{function|,} Heat{punctuation|(}{number|1}{punctuation|)} {dfn builtin|\{}
    uint256 public constant MAX {function|=} {number|1}_000 ether{punctuation|;} mapping{punctuation|(}address {function|=}{function|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    event Boiled{punctuation|(}address indexed who{function|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier only{punctuation|(}{punctuation|)} {dfn builtin|\{} require{punctuation|(}msg{dyadic-operator operator|.}sender {function|=}{function|=} owner{function|,} "no"{punctuation|)}{punctuation|;} _{punctuation|;} {dfn builtin|\}}
    constructor{punctuation|(}string memory n{punctuation|)} payable {dfn builtin|\{} name {function|=} n{punctuation|;} {dfn builtin|\}}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {dfn builtin|\{}
        for {punctuation|(}uint i {function|=} {number|0}{punctuation|;} i {function|<} n{punctuation|;} i{function|+}{function|+}{punctuation|)} {dfn builtin|\{} if {punctuation|(}i {function|!}{function|=} {number|0}xFF {monadic-operator operator|&}{monadic-operator operator|&} {function|!}ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{function|,} hex"{number|00}"{punctuation|)}{punctuation|;} else revert{punctuation|(}{punctuation|)}{punctuation|;} {dfn builtin|\}}
        assembly {dfn builtin|\{} let x {dfn builtin|:}{function|=} add{punctuation|(}{number|1}{function|,} {number|2}{punctuation|)} {dfn builtin|\}} {monadic-operator operator|/}{function|*} end {function|*}{monadic-operator operator|/} return true{punctuation|;}
    {dfn builtin|\}}
{dfn builtin|\}}
