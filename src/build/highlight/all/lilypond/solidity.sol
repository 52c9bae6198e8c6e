// SPDX-License-Identifier: MIT
pragma solidity {punctuation|^}{number|0}{punctuation|.}{number|8}{punctuation|.}{number|0};
import {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"};
contract Kettle is Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX {operator|=} {number|1}{punctuation|_}{number|000} ether; mapping{punctuation|(}address {operator|=}{punctuation|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m;
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)};
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg{punctuation|.}sender {operator|=}{operator|=} owner{punctuation|,} {string|"no"}{punctuation|)}; _; {punctuation|\}}
    constructor{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n; {punctuation|\}}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}uint i {operator|=} {number|0}; i {punctuation|<} n; i++{punctuation|)} {punctuation|\{} if {punctuation|(}i !{operator|=} 0xFF && !ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}; else revert{punctuation|(}{punctuation|)}; {punctuation|\}}
        assembly {punctuation|\{} let x :{operator|=} add{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} /* end */ return true;
    {punctuation|\}}
{punctuation|\}}
