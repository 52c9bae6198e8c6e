// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;
import {operator|\{}A as B{operator|\}} from {string|"./a.sol"};
contract Kettle is Pot, Heat{operator|(}1{operator|)} {operator|\{}
    uint256 public constant MAX = 1_000 ether; mapping{operator|(}address => uint8{operator|[}{operator|]}{operator|)} private m;
    event Boiled{operator|(}address indexed who, bytes32 x{operator|)};
    modifier only{operator|(}{operator|)} {operator|\{} require{operator|(}msg.sender == owner, {string|"no"}{operator|)}; _; {operator|\}}
    constructor{operator|(}string memory n{operator|)} payable {operator|\{} name = n; {operator|\}}
    function boil{operator|(}uint n{operator|)} external view virtual override only returns {operator|(}bool ok{operator|)} {operator|\{}
        for {operator|(}uint i = 0; i < n; i{operator|+}{operator|+}{operator|)} {operator|\{} if {operator|(}i != 0xFF && !ok{operator|)} emit Boiled{operator|(}address{operator|(}0{operator|)}, hex{string|"00"}{operator|)}; else revert{operator|(}{operator|)}; {operator|\}}
        assembly {operator|\{} let x := add{operator|(}1, 2{operator|)} {operator|\}} /{operator|*} end {operator|*}/ return true;
    {operator|\}}
{operator|\}}
