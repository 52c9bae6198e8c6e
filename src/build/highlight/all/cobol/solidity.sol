{operator|/}{operator|/} SPDX-License-Identifier{punctuation|:} MIT
pragma solidity ^{number|0.8}{number|.0};
{keyword|import} \{A {keyword|as} B\} {keyword|from} {string|"./a.sol"};
contract Kettle {keyword|is} Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} \{
    uint256 public constant MAX {operator|=} 1_000 ether; mapping{punctuation|(}{keyword|address} {operator|=}{operator|>} uint8[]{punctuation|)} {keyword|private} m;
    {keyword|event} Boiled{punctuation|(}{keyword|address} {keyword|indexed} who{punctuation|,} bytes32 x{punctuation|)};
    modifier only{punctuation|(}{punctuation|)} \{ require{punctuation|(}msg{punctuation|.}sender {operator|=}{operator|=} owner{punctuation|,} {string|"no"}{punctuation|)}; _; \}
    constructor{punctuation|(}{keyword|string} {keyword|memory} n{punctuation|)} payable \{ name {operator|=} n; \}
    {keyword|function} boil{punctuation|(}uint n{punctuation|)} {keyword|external} view {keyword|virtual} override only returns {punctuation|(}bool ok{punctuation|)} \{
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}; i {operator|<} n; i{operator|+}{operator|+}{punctuation|)} \{ {keyword|if} {punctuation|(}i !{operator|=} 0xFF {operator|&}{operator|&} !ok{punctuation|)} emit Boiled{punctuation|(}{keyword|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} he{string|x"00"}{punctuation|)}; {keyword|else} revert{punctuation|(}{punctuation|)}; \}
        assembly \{ let x {punctuation|:}{operator|=} {keyword|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} \} {operator|/}{operator|*} {keyword|end} {operator|*}{operator|/} {keyword|return} {boolean|true};
    \}
\}
