{comment|// SPDX-License-Identifier: MIT}
pragma solidity {operator|^}{number|0.8}.{number|0};
import {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"};
contract Kettle is Pot, Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX = 1_000 ether; mapping{punctuation|(}address ={operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m;
    event Boiled{punctuation|(}address indexed who, bytes32 x{punctuation|)};
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg.sender {operator|==} owner, {string|"no"}{punctuation|)}; _; {punctuation|\}}
    constructor{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name = n; {punctuation|\}}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}uint i = {number|0}; i {operator|<} n; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} if {punctuation|(}i {operator|!=} {number|0xFF} {operator|&&} {operator|!}ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}, hex{string|"00"}{punctuation|)}; else revert{punctuation|(}{punctuation|)}; {punctuation|\}}
        assembly {punctuation|\{} let x := add{punctuation|(}{number|1}, {number|2}{punctuation|)} {punctuation|\}} {comment|/* end */} return {boolean|true};
    {punctuation|\}}
{punctuation|\}}
