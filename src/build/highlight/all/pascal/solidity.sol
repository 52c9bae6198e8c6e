{comment|// SPDX-License-Identifier: MIT}
pragma solidity {operator|^}{number|0.8}{punctuation|.}{number|0}{punctuation|;}
import {comment|\{A as B\}} from "{punctuation|.}{operator|/}a{punctuation|.}sol"{punctuation|;}
contract Kettle {operator|is} Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} {comment|\{
    uint256 public constant MAX = 1_000 ether; mapping(address => uint8[]) private m;
    event Boiled(address indexed who, bytes32 x);
    modifier only() \{ require(msg.sender == owner, "no"); _; \}}
    {keyword|constructor}{punctuation|(}{keyword|string} memory n{punctuation|)} payable {comment|\{ name = n; \}}
    {keyword|function} boil{punctuation|(}uint n{punctuation|)} {keyword|external} view {keyword|virtual} {keyword|override} only returns {punctuation|(}bool ok{punctuation|)} {comment|\{
        for (uint i = 0; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        assembly {comment|\{ let x := add(1, 2) \}} {operator|/}{operator|*} {keyword|end} {operator|*}{operator|/} return {keyword|true}{punctuation|;}
    \}
\}
