{comment-slash comment|// SPDX-License-Identifier: MIT}
pragma solidity ^{number|0.8}{number|.0};
import {punctuation|\{}A {keyword|as} B{punctuation|\}} from {string|{punctuation|"}./a.sol{punctuation|"}};
contract Kettle {operator|is} Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX {operator|=} {number|1}_000 ether; mapping{punctuation|(}address {operator|=}{operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m;
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)};
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}{source-commands function|msg}{punctuation|.}sender {operator|==} owner{punctuation|,} {string|{punctuation|"}no{punctuation|"}}{punctuation|)}; _; {punctuation|\}}
    constructor{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} {function|name} {operator|=} n; {punctuation|\}}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}; i {operator|<} n; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} {number|0xFF} && !ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|{punctuation|"}00{punctuation|"}}{punctuation|)}; {keyword|else} revert{punctuation|(}{punctuation|)}; {punctuation|\}}
        assembly {punctuation|\{} let x {punctuation|:}{operator|=} add{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {operator|/}{operator|*} end {operator|*}{operator|/} return {boolean|true};
    {punctuation|\}}
{punctuation|\}}
