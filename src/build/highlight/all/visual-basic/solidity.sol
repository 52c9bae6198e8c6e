{operator|/}{operator|/} SPDX{operator|-}License{operator|-}Identifier{punctuation|:} MIT
pragma solidity {operator|^}{number|0.8}{number|.0};
import {punctuation|\{}A {keyword|as} B{punctuation|\}} from {string|"./a.sol"};
contract Kettle {keyword|is} Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 {keyword|public} constant MAX {operator|=} {number|1}_000 ether; mapping{punctuation|(}address {operator|=}{operator|>} uint8[]{punctuation|)} {keyword|private} m;
    {keyword|event} Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)};
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg{punctuation|.}sender {operator|=}{operator|=} owner{punctuation|,} {string|"no"}{punctuation|)}; _; {punctuation|\}}
    constructor{punctuation|(}{keyword|string} memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n; {punctuation|\}}
    {keyword|function} boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}; i {operator|<} n; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!}{operator|=} {number|0}xFF {operator|&}{operator|&} {operator|!}ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}; {keyword|else} revert{punctuation|(}{punctuation|)}; {punctuation|\}}
        assembly {punctuation|\{} {keyword|let} x {punctuation|:}{operator|=} add{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {operator|/}{operator|*} {keyword|end} {operator|*}{operator|/} {keyword|return} {boolean|true};
    {punctuation|\}}
{punctuation|\}}
